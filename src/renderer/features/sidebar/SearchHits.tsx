import type { SearchResults } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { openAt } from '../../state/conversation';
import { titleOf } from '../../state/sessions';
import { isNarrow, toggleSidebar, toggleTraining } from '../../state/ui';
import { Marked } from '../../ui/Marked';

/** What was found inside of conversations and training texts. A click leads to the very place. */
export function SearchHits({ results }: { readonly results: SearchResults }) {
  const { messages, documents, hasMore } = results;
  return (
    <>
      {messages.length > 0 ? (
        <section aria-labelledby="found-messages">
          <h2 className="session-group" id="found-messages">
            {hasMore ? say('search.messages_first', { count: messages.length }) : say('search.messages')}
          </h2>
          <ul className="hits" aria-labelledby="found-messages">
            {messages.map((hit) => (
              <li key={hit.messageId}>
                <button
                  type="button"
                  className="hit"
                  onClick={() => {
                    if (isNarrow()) toggleSidebar(false);
                    drop(openAt(hit.sessionId, hit.messageId));
                  }}
                >
                  <span className="hit-title" dir="auto">
                    {titleOf(hit)}
                  </span>
                  <span className="hit-text" dir="auto">
                    <Marked {...hit.snippet} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {documents.length > 0 ? (
        <section aria-labelledby="found-documents">
          <h2 className="session-group" id="found-documents">
            {say('training.title')}
          </h2>
          <ul className="hits" aria-labelledby="found-documents">
            {documents.map((hit) => (
              <li key={hit.documentId}>
                <button type="button" className="hit" onClick={() => toggleTraining(true)}>
                  <span className="hit-title" dir="auto">
                    {hit.title}
                  </span>
                  <span className="hit-text" dir="auto">
                    <Marked {...hit.snippet} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
