import type { Message, Session } from '../../shared/models';
import { say } from '../../shared/words/say';

/** A conversation as Markdown: title, date, and each message under its speaker's heading. */
export function conversationToMarkdown(session: Session, messages: readonly Message[]): string {
  const parts = [
    `# ${session.title ?? say('export.untitled')}`,
    say('export.started', { at: session.createdAt }),
  ];
  for (const message of messages) {
    const { role, status, content } = message;
    const speaker = say(`export.role.${role}`);
    const state = status === 'complete' ? null : say(`message.status.${status}`);
    parts.push(`## ${state === null ? speaker : say('export.unfinished', { speaker, state })}`, content);
  }
  return `${parts.join('\n\n')}\n`;
}

/** A name every system accepts: no separators, no reserved characters, not too long. */
export function exportFileName(session: Session): string {
  const name = (session.title ?? say('export.conversation'))
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${name.replace(/[. ]+$/, '') || say('export.conversation')}.md`;
}
