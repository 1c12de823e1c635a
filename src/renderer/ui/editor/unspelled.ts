import { Decoration, MatchDecorator } from '@codemirror/view';
import { codesIn } from '../../../shared/spelled-words';
import { decorating } from './decorating';

const mark = Decoration.mark({ attributes: { spellcheck: 'false' } });

/** Chromium's own checker, which is the one on Windows, looks at no codes and addresses. */
export const unspelled = decorating(
  new MatchDecorator({
    regexp: /.+/gs,
    decorate: (add, start, _end, [line]) => {
      for (const { from, to } of codesIn(line)) add(start + from, start + to, mark);
    },
  }),
);
