import { createContext, type ReactNode, useContext } from 'react';
import type { Token } from 'marked';
import { say } from '../../../shared/words/say';
import type { Split } from './blocks';
import { type FootnoteDef, type FootnoteRef as RefToken, childrenOf } from './dialect';

/** The footnotes of an answer, in the order in which they are first referred to. */
export interface Notes {
  readonly numbers: ReadonlyMap<string, number>;
  readonly definitions: readonly FootnoteDef[];
}

/** Null where there are none: then nothing more is looked for. */
export function notesIn(split: Split, text: string, before: Notes | null): Notes | null {
  if (!text.includes('[^')) return null;
  const defined = new Map<string, FootnoteDef>();
  const referred = new Set<string>();
  for (const block of [...split.closed, ...split.open]) {
    if (!block.raw.includes('[^')) continue;
    for (const token of block.tokens) visit(token, defined, referred);
  }
  const labels = [...referred].filter((label) => defined.has(label));
  if (labels.length === 0) return null;
  const definitions = labels.flatMap((label) => defined.get(label) ?? []);
  const isSame =
    before?.definitions.length === definitions.length &&
    before.definitions.every((note, i) => note === definitions[i]);
  return isSame ? before : { numbers: new Map(labels.map((label, i) => [label, i + 1])), definitions };
}

function visit(token: Token, defined: Map<string, FootnoteDef>, referred: Set<string>): void {
  if (token.type === 'footnoteDef') {
    const note = token as FootnoteDef;
    if (!defined.has(note.label)) defined.set(note.label, note);
  } else if (token.type === 'footnoteRef') {
    referred.add((token as RefToken).label);
  }
  for (const children of childrenOf(token)) for (const child of children) visit(child, defined, referred);
}

const NotesContext = createContext<Notes | null>(null);

export function FootnoteProvider({
  notes,
  children,
}: {
  readonly notes: Notes | null;
  readonly children: ReactNode;
}) {
  return <NotesContext value={notes}>{children}</NotesContext>;
}

/** Goes to a place within the same answer; no address is involved. */
export function goTo(from: HTMLElement, selector: string): void {
  const place = from.closest('.md')?.querySelector<HTMLElement>(selector);
  place?.scrollIntoView({ block: 'nearest' });
  place?.focus();
}

/** A label without a note is the text that it was. */
export function FootnoteRef({ token }: { readonly token: RefToken }) {
  const number = useContext(NotesContext)?.numbers.get(token.label);
  if (number === undefined) return token.raw;
  return (
    <sup>
      <button
        type="button"
        className="md-note-ref"
        data-note={number}
        aria-label={say('answer.footnote', { number: String(number) })}
        onClick={(event) => goTo(event.currentTarget, `[data-note-text="${number}"]`)}
      >
        {number}
      </button>
    </sup>
  );
}
