import { useState } from 'react';
import { advance, EMPTY_SPLIT } from './blocks';
import { BlockView } from './BlockView';

/** Shows an answer, whole or while it grows. */
export function Markdown({ text, done }: { readonly text: string; readonly done: boolean }) {
  const [shown, setShown] = useState(() => ({ text, done, split: advance(EMPTY_SPLIT, text, done) }));
  let current = shown;
  if (shown.text !== text || shown.done !== done) {
    current = { text, done, split: advance(shown.split, text, done) };
    setShown(current);
  }
  const { closed, open } = current.split;
  return (
    <div className="md" data-open={done ? undefined : ''}>
      {[...closed, ...open].map((block, index) => (
        <BlockView key={block.key} block={block} open={!done && index === closed.length + open.length - 1} />
      ))}
    </div>
  );
}
