import type { SessionId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { attach, forgetProblem } from '../../state/attaching';
import { draftOf } from '../../state/drafts';

/** A text that is there to be read, not to be edited, goes along with the question as a file. */
export function attachText(sessionId: SessionId, text: string): void {
  const number = draftOf(sessionId).files.length + 1;
  const name = number > 1 ? say('composer.pasted_again', { number: String(number) }) : say('composer.pasted');
  forgetProblem();
  attach(sessionId, { name: `${name}.txt`, text });
}
