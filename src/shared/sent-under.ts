import type { Message } from './models';

/** The system message that a branch ends under; undefined where it has none. */
export function lastSystem(branch: readonly Message[]): string | undefined {
  return branch.findLast((message) => message.role === 'system' && !isLookups(message))?.content;
}

/** What a model looked up for its answer stands before that in a message of its own: facts alone. */
const isLookups = ({ content }: Message): boolean => content.startsWith('<facts ');

/** All that the last answer of a branch was made of: the system message, and what was looked up for it. */
export function sentUnder(branch: readonly Message[]): string {
  const question = branch.findLastIndex(({ role }) => role === 'user');
  const lookups = branch.slice(question + 1).filter((each) => each.role === 'system' && isLookups(each));
  return [lastSystem(branch) ?? '', ...lookups.map(({ content }) => content)].join('\n\n');
}
