import { memo, useState } from 'react';
import { advance, type Block, EMPTY_SPLIT, type Split } from './blocks';
import { BlockView } from './BlockView';
import { FootnoteList } from './FootnoteList';
import { FootnoteProvider, type Notes, notesIn } from './Footnotes';

/** Closed blocks are drawn in groups of about so many: a new one touches its group alone, not all before it. */
const GROUP = 12;

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

/** Groups that did not change keep their identity. A heading never ends one: it belongs to what it heads. */
function groupsOf(
  blocks: readonly Block[],
  before: readonly (readonly Block[])[],
): readonly (readonly Block[])[] {
  const groups: (readonly Block[])[] = [];
  let at = 0;
  for (const group of before) {
    const isWhole = group.length >= GROUP && group.every((block, i) => blocks[at + i] === block);
    if (!isWhole) break;
    groups.push(group);
    at += group.length;
  }
  while (at < blocks.length) {
    let end = Math.min(blocks.length, at + GROUP);
    while (end < blocks.length && blocks[end - 1]?.tokens[0]?.type === 'heading') end += 1;
    const group = blocks.slice(at, end);
    const known = before[groups.length];
    const isKnown = known?.length === group.length && known.every((block, i) => block === group[i]);
    groups.push(isKnown ? known : group);
    at = end;
  }
  return groups;
}

/** What has been split so far. Asked twice for the same, it does nothing twice: drawing may be tried and thrown away. */
class Progress {
  #shown: Shown = { text: '', done: false, split: EMPTY_SPLIT, groups: [], notes: null };

  show(text: string, done: boolean): Shown {
    if (this.#shown.text !== text || this.#shown.done !== done) this.#shown = show(this.#shown, text, done);
    return this.#shown;
  }
}

/** Shows an answer, whole or while it grows. */
export function Markdown({ text, done }: { readonly text: string; readonly done: boolean }) {
  const [progress] = useState(() => new Progress());
  const [grown] = useState(!done);
  const { split, groups, notes } = progress.show(text, done);
  const openKey = done ? null : (split.open.at(-1)?.key ?? null);
  return (
    <div className="md" data-open={done ? undefined : ''} data-grown={grown ? '' : undefined}>
      <FootnoteProvider notes={notes}>
        {groups.map((group, index) => (
          <Group key={group[0]?.key} blocks={group} openKey={index === groups.length - 1 ? openKey : null} />
        ))}
        {done && notes ? <FootnoteList notes={notes} /> : null}
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
    <div className="md-group">
      {blocks.map((block) => (
        <BlockView key={block.key} block={block} open={block.key === openKey} live={openKey !== null} />
      ))}
    </div>
  );
});
