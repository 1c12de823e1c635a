import { memo, useEffect, useState } from 'react';
import { unbroken } from '../unbroken';
import { advance, type Block, EMPTY_SPLIT, nextEnd, type Split, WRITTEN_SPLIT } from './blocks';
import { BlockView } from './BlockView';
import { FootnoteList } from './FootnoteList';
import { FootnoteProvider, type Notes, notesIn } from './Footnotes';
import { groupsOf } from './groups';
import { GrowingSource } from './source';

interface Shown {
  readonly text: string;
  readonly done: boolean;
  readonly split: Split;
  readonly groups: readonly (readonly Block[])[];
  readonly notes: Notes | null;
}

function show(before: Pick<Shown, 'split' | 'groups' | 'notes'>, text: string, done: boolean): Shown {
  const split = advance(before.split, text, done);
  return {
    text,
    done,
    split,
    groups: groupsOf([...split.closed, ...split.open], before.groups),
    notes: notesIn(split, text, before.notes),
  };
}

interface Asked {
  readonly written: string;
  readonly text: string;
  readonly done: boolean;
  readonly frame: number;
}

/**
 * What has been split so far: of a long text more with each frame, as if it grew. Asked twice for the same, it does
 * nothing twice: drawing may be tried and thrown away.
 */
class Progress {
  #shown: Shown;
  #asked: Asked | null = null;
  readonly #source = new GrowingSource();
  #grew = false;

  constructor(split: Split) {
    this.#shown = { text: '', done: false, split, groups: [], notes: null };
  }

  show(written: string, done: boolean, frame: number): Shown {
    const asked = this.#asked;
    if (asked?.written === written && asked.done === done && asked.frame === frame) return this.#shown;
    const text = this.#source.of(written);
    this.#asked = { written, text, done, frame };
    const end = nextEnd(this.#shown.split, text);
    const isWhole = end === text.length;
    this.#shown = show(this.#shown, isWhole ? text : text.slice(0, end), done && isWhole);
    this.#grew ||= !this.#shown.done;
    return this.#shown;
  }

  get isBehind(): boolean {
    return this.#shown.text.length < (this.#asked?.text.length ?? 0);
  }

  /** It was too much for one frame once, or was written while it was drawn. */
  get grew(): boolean {
    return this.#grew;
  }
}

/** More than this is laid out where it is in view, and not before. */
const LARGE_NODES = 1_500;

interface Props {
  readonly text: string;
  readonly done: boolean;
}

/** Shows an answer, whole or while it grows. */
export const Markdown = (props: Props) => <Drawn first={EMPTY_SPLIT} {...props} />;

/** Shows a text as it was written, of whatever length and letters: in pieces, as the plain text of an answer. */
export const AsWritten = ({ text, done = true }: Pick<Props, 'text'> & Partial<Props>) => (
  <Drawn first={WRITTEN_SPLIT} text={text} done={done} />
);

function Drawn({ first, text, done }: Props & { readonly first: Split }) {
  const [progress] = useState(() => new Progress(first));
  const [frame, setFrame] = useState(0);
  const shown = progress.show(text, done, frame);
  const { split, groups, notes } = shown;
  const { isBehind, grew } = progress;
  useEffect(() => {
    if (!isBehind) return;
    const next = requestAnimationFrame(() => setFrame((count) => count + 1));
    return () => cancelAnimationFrame(next);
  }, [isBehind, frame]);
  const openKey = shown.done ? null : (split.open.at(-1)?.key ?? null);
  // An answer that was drawn piece by piece is not laid out all at once when its last piece is there.
  const isLarge = grew || split.nodes > LARGE_NODES;
  return (
    <div className="md" data-open={shown.done ? undefined : ''} data-large={isLarge ? '' : undefined}>
      <FootnoteProvider notes={notes}>
        {groups.map((group, index) => (
          <Group key={group[0]?.key} blocks={group} openKey={index === groups.length - 1 ? openKey : null} />
        ))}
        {shown.done && notes ? <FootnoteList notes={notes} /> : null}
      </FootnoteProvider>
    </div>
  );
}

interface GroupProps {
  readonly blocks: readonly Block[];
  /** The block that still grows. */
  readonly openKey: number | null;
}

/** A block that is closed stays where it grew: nothing is taken off the page and put on it again. */
const Group = memo(function Group({ blocks, openKey }: GroupProps) {
  return (
    <div
      className="md-group"
      data-plain={blocks.at(-1)?.tokens[0]?.type === 'plain' ? '' : undefined}
      data-unbroken={blocks.some(({ raw }) => unbroken(raw) === '') ? '' : undefined}
    >
      {blocks.map((block) => (
        <BlockView key={block.key} block={block} open={block.key === openKey} live={openKey !== null} />
      ))}
    </div>
  );
});
