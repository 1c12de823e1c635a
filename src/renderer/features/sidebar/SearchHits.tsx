import { type ReactNode, useState } from 'react';
import type { SearchResults, Snippet } from '../../../shared/models';
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
        <Found
          id="found-messages"
          heading={
            hasMore ? say('search.messages_first', { count: messages.length }) : say('search.messages')
          }
        >
          {messages.map((hit) => (
            <Hit
              key={hit.messageId}
              title={titleOf(hit)}
              heading={titleOf(hit)}
              when={
                <>
                  {say(hit.role === 'user' ? 'message.you' : 'message.assistant')}
                  {' · '}
                  <time dateTime={hit.createdAt}>{sayWhen(hit.createdAt, now)}</time>
                </>
              }
              snippet={hit.snippet}
              onOpen={() => openMessageHit(hit)}
            />
          ))}
        </Found>
      ) : null}
      {documents.length > 0 ? (
        <Found id="found-documents" heading={say('training.title')}>
          {documents.map((hit) => {
            const title = hit.title || say('training.untitled');
            return (
              <Hit
                key={hit.documentId}
                title={title}
                heading={<Marked text={title} marks={findTerms(hit.title, terms).marks} />}
                when={<time dateTime={hit.updatedAt}>{sayWhen(hit.updatedAt, now)}</time>}
                snippet={hit.snippet}
                onOpen={() => openDocumentHit(hit)}
              />
            );
          })}
        </Found>
      ) : null}
    </>
  );
}

interface FoundProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}

function Found({ id, heading, children }: FoundProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="session-group" id={id}>
        {heading}
      </h2>
      <ul className="hits" aria-labelledby={id}>
        {children}
      </ul>
    </section>
  );
}

interface HitProps {
  readonly title: string;
  readonly heading: ReactNode;
  readonly when: ReactNode;
  readonly snippet: Snippet;
  readonly onOpen: () => void;
}

function Hit({ title, heading, when, snippet, onOpen }: HitProps) {
  return (
    <li>
      <button type="button" className="hit" data-tip={title} data-tip-when="cut" onClick={onOpen}>
        <span className="hit-head">
          <span className="hit-title" dir="auto">
            {heading}
          </span>
          <span className="hit-when">{when}</span>
        </span>
        <span className="hit-text" dir="auto">
          <Marked {...snippet} />
        </span>
      </button>
    </li>
  );
}
