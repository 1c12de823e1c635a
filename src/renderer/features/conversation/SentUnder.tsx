import { useState } from 'react';
import { ChevronRight } from 'lucide-react';
import type { BranchMessage } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call } from '../../bridge';
import { toastFailure } from '../../state/ui';
import { AsWritten } from '../../ui/markdown/Markdown';

/** What the model was told for this answer: there to be looked up, not to be read each time. */
export function SentUnder({ message: { sessionId, id } }: { readonly message: BranchMessage }) {
  const [text, setText] = useState<string | null>(null);
  return (
    <details
      className="sent-under"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open || text !== null) return;
        toastFailure(call('messages.sentUnder', { sessionId, messageId: id }).then(setText));
      }}
    >
      <summary>
        <ChevronRight aria-hidden size={13} />
        {say('message.system_content')}
      </summary>
      {text === null ? null : (
        <pre tabIndex={0} aria-label={say('message.system_content')}>
          <AsWritten text={text} />
        </pre>
      )}
    </details>
  );
}
