import { useState } from 'react';
import type { SearchResults } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { sayWhen } from '../../../shared/words/when';
import { findTerms } from '../../../shared/find-terms';
import { openDocumentHit, openMessageHit } from '../../state/search';
import { titleOf } from '../../state/conversations';
import { Marked } from '../../ui/Marked';

/** What was found inside of conversations and training texts. A click leads to the very place. */
export function SearchHits({ query, results }: { readonly query: string; readonly results: SearchResults }) {
  const [now] = useState(() => new Date());
  const { terms, messages, documents, hasMore, meant, rebuilt } = results;
  return (
    <>
      {rebuilt === null ? null : (
        <p className="sidebar-empty" role="status">
          {say('search.rebuilding', { share: rebuilt })}
        </p>
      )}
      {meant === null ? null : (
        <p className="sidebar-empty" role="status" dir="auto">
          {say('search.meant', { query, meant })}
        </p>
      )}
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
                  data-tip={titleOf(hit)}
                  data-tip-when="cut"
                  onClick={() => openMessageHit(hit)}
                >
                  <span className="hit-head">
                    <span className="hit-title" dir="auto">
                      {titleOf(hit)}
                    </span>
                    <span className="hit-when">
                      {say(hit.role === 'user' ? 'message.you' : 'message.assistant')}
                      {' · '}
                      <time dateTime={hit.createdAt}>{sayWhen(hit.createdAt, now)}</time>
                    </span>
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
                <button
                  type="button"
                  className="hit"
                  data-tip={hit.title || say('training.untitled')}
                  data-tip-when="cut"
                  onClick={() => openDocumentHit(hit)}
                >
                  <span className="hit-head">
                    <span className="hit-title" dir="auto">
                      <Marked
                        text={hit.title || say('training.untitled')}
                        marks={findTerms(hit.title, terms).marks}
                      />
                    </span>
                    <time className="hit-when" dateTime={hit.updatedAt}>
                      {sayWhen(hit.updatedAt, now)}
                    </time>
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
