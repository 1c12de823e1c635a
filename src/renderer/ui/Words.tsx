import { Fragment, type ReactNode } from 'react';
import { type RichKey, type RichValues, sayParts } from '../../shared/words/say';

interface Props<K extends RichKey> {
  readonly of: K;
  /** What the message asks for, and what its tags become: `b: (words) => <strong>{words}</strong>`. */
  readonly with: RichValues<K, ReactNode>;
}

/** A message with elements in it: a link, a name in bold. The sentence stays whole for who translates it. */
export function Words<K extends RichKey>({ of, with: values }: Props<K>) {
  return (
    <>
      {sayParts<K, ReactNode>(of, values).map((part, index) => (
        <Fragment key={index}>{part}</Fragment>
      ))}
    </>
  );
}
