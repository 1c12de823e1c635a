import type { SessionId } from '../../shared/models';
import type { AppState } from './app';
import { draftOf, keepDraft } from './drafts';

/*
 * The page of a start comes with the workspace's outline, drawn before anything of it is read (index.html): its field takes
 * keys from the first frame on, and the composer goes on where it was left.
 */

const place = (): HTMLElement | null => document.getElementById('outline');

/** The composer's box, on the page now, takes the keyboard over, with all that was typed. Within one task: no key comes between. */
export function takeFirstField(box: HTMLTextAreaElement, sessionId: SessionId): void {
  const field = place()?.querySelector('textarea');
  if (!field) return;
  // What an input method has begun ends with its letters in the field.
  box.focus();
  const { value, selectionStart, selectionEnd } = field;
  place()?.remove();
  if (value === '') return;
  const { question } = draftOf(sessionId);
  const before = question === '' ? '' : `${question}\n`;
  keepDraft(sessionId, before + value);
  // The draft is in the box by then.
  queueMicrotask(() => box.setSelectionRange(before.length + selectionStart, before.length + selectionEnd));
}

/** Where no composer has come, what was typed waits for it out of sight; at the door it was typed for nobody. */
export function leaveFirstFrame(phase: AppState['phase']): void {
  const outline = place();
  if (!outline || phase === 'starting') return;
  if (phase === 'signed_out') outline.remove();
  else outline.hidden = true;
}
