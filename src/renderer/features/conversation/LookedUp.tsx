import { useId, useState } from 'react';
import { Search } from 'lucide-react';
import type { AnswerLookup, AnswerSources, MessageId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { useConversation } from '../../state/conversation';
import { late } from '../../ui/late';

const LookedUpRows = late(() => import('./LookedUpRows'));

interface WordsProps extends Pick<AnswerLookup, 'kind' | 'text'> {
  readonly isDone: boolean;
}

/** The glass stays with the words when they are wrapped. */
function Words({ kind, text, isDone }: WordsProps) {
  const lookedUp = isDone ? 'lookup.line' : 'lookup.running';
  return (
    <span dir="auto">
      <Search aria-hidden size={13} />
      {say(kind === 'passages' ? 'lookup.find' : lookedUp, { text })}
    </span>
  );
}

/** What was looked up in tables for an answer: the first thing that it says under it. */
export function LookedUp({ sources }: { readonly sources: AnswerSources | null }) {
  return sources?.lookups.map((lookup, index) => <Line key={index} lookup={lookup} />);
}

/** The same while the answer is being written. */
export function LookingUp({ id }: { readonly id: MessageId }) {
  const lookups = useConversation(
    (s) => [...s.live.values()].find(({ answerId }) => answerId === id)?.lookups,
  );
  return lookups?.map(({ kind, text, done }, index) => (
    <p key={index} className="source-line" data-testid="looked-up" data-done={done}>
      <Words kind={kind} text={text} isDone={done} />
    </p>
  ));
}

function Line({ lookup }: { readonly lookup: AnswerLookup }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { kind, text, rows } = lookup;
  return (
    <>
      <p className="source-line" data-testid="looked-up">
        <Words kind={kind} text={text} isDone />
        {rows.length === 0 ? null : (
          <button
            type="button"
            className="text-button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {say(kind === 'passages' ? 'lookup.show_passages' : 'lookup.show')}
          </button>
        )}
      </p>
      {isOpen ? <LookedUpRows id={id} lookup={lookup} /> : null}
    </>
  );
}
