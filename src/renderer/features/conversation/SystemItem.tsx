import { memo } from 'react';
import { ChevronRight } from 'lucide-react';
import type { BranchMessage } from '../../../shared/models';
import { say } from '../../../shared/words/say';

/** What the model was told before the questions: there to be looked up, not to be read each time. */
export const SystemItem = memo(function SystemItem({ message }: { readonly message: BranchMessage }) {
  return (
    <article className="message message-system" aria-label={say('message.system')}>
      <details>
        <summary>
          <ChevronRight aria-hidden size={13} />
          {say('message.system_content')}
        </summary>
        <pre dir="auto" tabIndex={0}>
          {message.content}
        </pre>
      </details>
    </article>
  );
});
