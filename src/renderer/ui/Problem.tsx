import type { ErrorData } from '../../shared/errors';
import { say } from '../../shared/words/say';
import { Alert } from './Alert';
import { Button } from './Button';

/** A list or panel that could not be read: one sentence, one action. */
export function Problem({ error, onRetry }: { readonly error: ErrorData; readonly onRetry: () => void }) {
  return (
    <div className="problem">
      <Alert text={error.message} />
      <Button onClick={onRetry}>{say('common.try_again')}</Button>
    </div>
  );
}
