import { useState } from 'react';
import { toErrorData } from '../../bridge';

/**
 * A dialog that keeps what is in it when it is closed. What cannot be kept is told once; then it closes all the same.
 * @param held what is kept: once it is changed, it is told again
 */
export function useKeepOnClose(held: unknown, keep: () => Promise<void>, onClose: () => void) {
  const [error, setError] = useState<string | null>(null);
  const [told, setTold] = useState<unknown>(undefined);
  const close = (): void => {
    keep().then(onClose, (reason: unknown) => {
      if (told === held) onClose();
      setTold(held);
      setError(toErrorData(reason).message);
    });
  };
  return { error, setError, close };
}
