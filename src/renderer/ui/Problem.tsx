import type { ErrorData } from '../../shared/errors';
import { Alert } from './Alert';
import { Button } from './Button';

/** A list or panel that could not be read: one sentence, one action. */
export function Problem({ error, onRetry }: { readonly error: ErrorData; readonly onRetry: () => void }) {
  return (
    <div className="problem">
      <Alert text={error.message} />
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
