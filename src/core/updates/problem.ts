import { type SentKey, type KeyIn, say } from '../../shared/words/say';

/** Every sentence says that nothing was changed, or what to do. */
export type UpdateProblemKind = KeyIn<'updates.problem'>;

/** Why there is no update, as a sentence for the person. `cause` is for the log. */
export class UpdateProblem extends Error {
  override readonly name = 'UpdateProblem';
  readonly kind: UpdateProblemKind;

  constructor(kind: UpdateProblemKind, cause?: unknown) {
    super(say(`updates.problem.${kind}`), { cause });
    this.kind = kind;
  }

  get sentence(): SentKey {
    return `updates.problem.${this.kind}`;
  }
}
