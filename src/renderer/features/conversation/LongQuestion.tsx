import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { MAX_QUESTION_CHARS } from '../../../shared/limits';
import { say } from '../../../shared/words/say';
import { TextEditor } from '../../ui/editor/text-editor';
import { unbroken } from '../../ui/unbroken';

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

const asQuestion = [
  EditorView.theme({ '.cm-gutters': { display: 'none' } }),
  EditorState.changeFilter.of(({ newDoc }) => newDoc.length <= MAX_QUESTION_CHARS),
];

/** The field of a question that is too long for a text box, of which each key lays out all. */
export default function LongQuestion({ text, ...told }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(told);
  const first = useRef(text);
  useLayoutEffect(() => {
    latest.current = told;
  });

  useEffect(() => {
    if (!host.current) return;
    const run = (act: 'onSubmit' | 'onCancel') => () => (latest.current[act](), true);
    const editor = new TextEditor({
      parent: host.current,
      label: say('question.title'),
      text: first.current,
      placeholder: '',
      // At once, as of a text box: Enter may come right after the last letter.
      onChange: (changed) => flushSync(() => latest.current.onChange(changed)),
      own: [
        asQuestion,
        keymap.of([
          { key: 'Enter', run: run('onSubmit') },
          { key: 'Escape', run: run('onCancel') },
        ]),
      ],
    });
    editor.goTo(first.current.length, true);
    return () => editor.destroy();
  }, []);

  return <div ref={host} className="long-question" data-unbroken={unbroken(text)} />;
}
