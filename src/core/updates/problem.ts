import { type KeyIn, saySentence, type Sentence } from '../../shared/words/say';
import { untrustedIn } from '../network/untrusted-certificate';

/** Every sentence says that nothing was changed, or what to do. */
export type UpdateProblemKind = KeyIn<'updates.problem'>;

/** Why there is no update, as a sentence for the person. `cause` is for the log. */
export class UpdateProblem extends Error {
  override readonly name = 'UpdateProblem';
  readonly kind: UpdateProblemKind;
  readonly sentence: Sentence;

  constructor(kind: UpdateProblemKind, cause?: unknown) {
    const sentence = untrustedIn(cause)?.sentence ?? `updates.problem.${kind}`;
    super(saySentence(sentence), { cause });
    this.kind = kind;
    this.sentence = sentence;
  }
}
