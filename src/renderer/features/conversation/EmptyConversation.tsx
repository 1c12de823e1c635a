import { useEffect } from 'react';
import { CornerDownLeft } from 'lucide-react';
import type { SessionId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { insertIntoComposer } from '../../state/composer';
import { draftOf, keepDraft } from '../../state/drafts';
import { loadTraining, scopeOf, useTraining } from '../../state/training';
import { late } from '../../ui/late';
import { exampleQuestions } from './example-questions';

const FirstFacts = late(() => import('./FirstFacts'));

/** The composer stands in the middle; above it, what could be asked. */
export function EmptyConversation({ sessionId }: { readonly sessionId: SessionId }) {
  const all = useTraining((s) => scopeOf(s.scopes, null));
  const own = useTraining((s) => scopeOf(s.scopes, sessionId));

  useEffect(() => {
    drop(Promise.all([loadTraining(null), loadTraining(sessionId)]));
  }, [sessionId]);

  const documents = [...own.documents, ...all.documents];
  const examples = exampleQuestions(documents.filter((d) => d.enabled));
  const hasNone = all.status === 'ready' && own.status === 'ready' && documents.length === 0;

  /** Put into the composer and not sent: the person may want to change it. */
  function propose(question: string): void {
    // One that was proposed before gives way; what the person wrote stays.
    if (examples.includes(draftOf(sessionId).question)) keepDraft(sessionId, '');
    insertIntoComposer(question);
  }

  if (hasNone)
    return (
      <div className="empty">
        <FirstFacts />
      </div>
    );

  return (
    <section className="empty" aria-label={say('empty.section')}>
      <h2>{say('empty.title')}</h2>
      {examples.length > 0 ? (
        <ul className="examples" aria-label={say('empty.examples')}>
          {examples.map((question) => (
            <li key={question}>
              <button type="button" dir="auto" onClick={() => propose(question)}>
                <span>{question}</span>
                <CornerDownLeft aria-hidden size={13} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
