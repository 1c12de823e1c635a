import { useState } from 'react';
import type { BranchMessage } from '../../../shared/models';
import { toErrorData } from '../../bridge';
import { answerAgain } from '../../state/turns';

export type AnswerAgain = (operation: 'chat.regenerate' | 'chat.continue') => void;

/** Asks for another answer, or for the rest of this one. */
export function useAnswerAgain(message: BranchMessage): {
  readonly again: AnswerAgain;
  readonly busy: boolean;
  readonly error: string | null;
} {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const again: AnswerAgain = (operation) => {
    if (busy) return;
    setBusy(true);
    setError(null);
    answerAgain(operation, message)
      .catch((reason: unknown) => setError(toErrorData(reason).message))
      .finally(() => setBusy(false));
  };

  return { again, busy, error };
}
