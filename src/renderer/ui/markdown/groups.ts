import type { Block } from './blocks';

/** Closed blocks are drawn in groups of about so many: a new one touches its group alone, not all before it. */
const GROUP = 12;
/** And of so much text: what comes into view is laid out in one frame, whatever its letters. */
const GROUP_ROOM = 4_000;

/** Where signs are dear for their fonts, less of them is as high, and takes as long. */
const isFullOf = (room: number, chars: number): boolean =>
  room >= (room > 2 * chars ? GROUP_ROOM / 2 : GROUP_ROOM);

const isA = (type: string, block: Block | undefined): boolean => block?.tokens[0]?.type === type;

/**
 * Groups that did not change keep their identity, and each begins where it began before: a block that changed its group
 * would be drawn anew, and a whole text has other blocks than one that grows (the blank lines after code are no block of
 * their own, so that no group begins with them). A heading ends no group: it belongs to what it heads.
 */
export function groupsOf(
  blocks: readonly Block[],
  before: readonly (readonly Block[])[],
): readonly (readonly Block[])[] {
  const begun = new Set(before.map(([first]) => first?.key));
  const groups: (readonly Block[])[] = [];
  let at = 0;
  while (at < blocks.length) {
    let end = at + 1;
    let room = blocks[at]?.room ?? 0;
    let chars = blocks[at]?.raw.length ?? 0;
    const isFull = (): boolean =>
      (end - at >= GROUP || isFullOf(room, chars)) &&
      !isA('heading', blocks[end - 1]) &&
      !isA('space', blocks[end]);
    while (end < blocks.length && !isFull() && !begun.has(blocks[end]?.key)) {
      room += blocks[end]?.room ?? 0;
      chars += blocks[end]?.raw.length ?? 0;
      end += 1;
    }
    const group = blocks.slice(at, end);
    const known = before[groups.length];
    const isKnown = known?.length === group.length && known.every((block, i) => block === group[i]);
    groups.push(isKnown ? known : group);
    at = end;
  }
  return groups;
}
