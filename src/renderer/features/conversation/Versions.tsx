import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { BranchMessage, MessageId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { toErrorData } from '../../bridge';
import { selectVersion } from '../../state/conversation';
import { showToast } from '../../state/ui';
import { IconButton } from '../../ui/Button';

/** Without whose it is: which of several models answered is what matters beside the others. */
export const shortName = (model: string): string => model.slice(model.lastIndexOf('/') + 1);

/** Steps through the versions of a question or an answer, where there are several. */
export function Versions({ message }: { readonly message: BranchMessage }) {
  const { index, count, previousId, nextId } = message.version;
  if (count < 2) return null;
  const show = (id: MessageId | null): void => {
    if (!id) return;
    selectVersion(message.sessionId, id).catch((error: unknown) =>
      showToast(toErrorData(error).message, true),
    );
  };
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        label={say('message.previous_version')}
        disabled={!previousId}
        onClick={() => show(previousId)}
      />
      <span className="version">
        {index + 1} / {count}
        {message.model ? ` · ${shortName(message.model)}` : ''}
      </span>
      <IconButton
        icon={ChevronRight}
        label={say('message.next_version')}
        disabled={!nextId}
        onClick={() => show(nextId)}
      />
    </>
  );
}
