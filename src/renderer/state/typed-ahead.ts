import type { SessionId } from '../../shared/models';
import { whenAccountChanges } from './account-store';
import type { AppState } from './app';
import { draftOf, keepDraft } from './drafts';

/*
 * What is typed before there is a composer: into the workspace's outline, with which the page of a start comes
 * (index.html), or while a new conversation is made. The composer goes on where it was left.
 */

type Field = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>;

const NOTHING = { value: '', selectionStart: 0, selectionEnd: 0, isSent: false };
let typed = NOTHING;
whenAccountChanges(() => {
  typed = NOTHING;
});

/** Also in one that is on its way. */
export const isInDialog = (element: Element | null): boolean =>
  Boolean(element?.closest('[role="dialog"], [role="alertdialog"], .type-ahead'));

/** A dialog that was opened meanwhile keeps the keyboard, and gives it back to where it is then. */
export function takeKeyboard(field: HTMLElement | null): void {
  if (!isInDialog(document.activeElement)) field?.focus();
}

/** A field goes, and its text stays for the composer; `isSent`: Enter was pressed in it. */
export function keepTyped({ value, selectionStart, selectionEnd }: Field, isSent = false): void {
  if (value !== '') typed = { value, selectionStart, selectionEnd, isSent };
}

/** The outline leaves the page. At the door, what was typed was typed for nobody. */
export function leaveOutline(phase: AppState['phase']): void {
  if (phase === 'starting') return;
  const outline = document.getElementById('outline');
  const field = outline?.querySelector('textarea');
  if (field && phase !== 'signed_out') keepTyped(field);
  outline?.remove();
}

/**
 * The composer's box, on the page now, takes the keyboard over, with all that was typed. Within one task: no key comes
 * between. @returns whether it was sent already
 */
export function takeTyped(box: HTMLTextAreaElement, sessionId: SessionId): boolean {
  // What an input method has begun ends with its letters in the field that has it.
  takeKeyboard(box);
  leaveOutline('ready');
  const { value, selectionStart, selectionEnd, isSent } = typed;
  typed = NOTHING;
  if (value === '') return false;
  const { question } = draftOf(sessionId);
  const before = question === '' ? '' : `${question}\n`;
  keepDraft(sessionId, before + value);
  // The draft is in the box by then.
  queueMicrotask(() => box.setSelectionRange(before.length + selectionStart, before.length + selectionEnd));
  return isSent;
}
