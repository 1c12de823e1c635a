import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message, Session } from '../../shared/models';
import { sentUnder } from '../../shared/sent-under';
import { say } from '../../shared/words/say';
import { codeOf } from '../file-errors';
import { type LookedUp, lookedUpIn } from '../looked-up';
import type { HistoryStore } from '../store/open';
import { fileNameOf } from './file-name';
import { writing } from './writing';

/** A conversation as Markdown: title, date, and each message under its speaker's heading. */
export function conversationToMarkdown(session: Session, messages: readonly Message[]): string {
  const parts = [
    `# ${session.title ?? say('export.untitled')}`,
    say('export.started', { at: session.createdAt }),
  ];
  for (const [index, { role, status, content }] of messages.entries()) {
    const speaker = say(`export.role.${role}`);
    const state = status === 'complete' ? null : say(`message.status.${status}`);
    parts.push(`## ${state === null ? speaker : say('export.unfinished', { speaker, state })}`, content);
    if (role === 'assistant') parts.push(...lookedUpIn(sentUnder(messages.slice(0, index + 1))).map(quoted));
  }
  return `${parts.join('\n\n')}\n`;
}

/** What was looked up for an answer, with its rows as they were. */
function quoted({ kind, text, columns, rows }: LookedUp): string {
  const row = (cells: readonly string[]): string =>
    `> | ${cells.map((cell) => cell.replace(/[\\|]/g, '\\$&').replace(/\r?\n/g, '<br>')).join(' | ')} |`;
  const table = rows.length === 0 ? [] : ['>', row(columns), row(columns.map(() => '---')), ...rows.map(row)];
  return [`> ${say(kind === 'passages' ? 'lookup.find' : 'lookup.line', { text })}`, ...table].join('\n');
}

export const conversationFileName = ({ title }: Session): string =>
  fileNameOf(title, say('export.conversation'));

/**
 * Writes every conversation in which something was said to a file of its own, in a new folder.
 * @param onFiles told how many there are so far
 */
export const writeMarkdown = (
  parent: string,
  name: string,
  store: Pick<HistoryStore, 'listSessions' | 'branch'>,
  onFiles: (files: number) => void,
): Promise<{ folder: string; files: number }> =>
  writing(async () => {
    const folder = await newFolder(parent, name);
    /** Windows and macOS hold names that differ in case alone for the same. */
    const used = new Set<string>();
    for (const session of await store.listSessions()) {
      if (session.headId === null) continue;
      const title = conversationFileName(session);
      let free = title;
      for (let n = 2; used.has(free.toLowerCase()); n += 1) free = `${title} (${n})`;
      await writeFile(
        join(folder, `${free}.md`),
        conversationToMarkdown(session, await store.branch(session.id)),
      );
      used.add(free.toLowerCase());
      onFiles(used.size);
    }
    return { folder, files: used.size };
  });

async function newFolder(parent: string, name: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const folder = join(parent, n === 1 ? name : `${name} (${n})`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}
