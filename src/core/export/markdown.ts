import type { Message, Role, Session } from '../../shared/models';

const HEADINGS: Readonly<Record<Role, string>> = {
  system: 'Facts and instructions',
  user: 'You',
  assistant: 'Assistant',
};

/** A conversation as Markdown: title, date, and each message under its speaker's heading. */
export function conversationToMarkdown(session: Session, messages: readonly Message[]): string {
  const parts = [`# ${session.title ?? 'Untitled conversation'}`, `Started ${session.createdAt}`];
  for (const message of messages) {
    const state = message.status === 'complete' ? '' : ` (${message.status})`;
    parts.push(`## ${HEADINGS[message.role]}${state}`, message.content);
  }
  return `${parts.join('\n\n')}\n`;
}

/** A name every system accepts: no separators, no reserved characters, not too long. */
export function exportFileName(session: Session): string {
  const name = (session.title ?? 'Conversation')
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${name.replace(/[. ]+$/, '') || 'Conversation'}.md`;
}
