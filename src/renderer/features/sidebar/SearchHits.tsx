import { memo, type ReactElement, type ReactNode, useState } from 'react';
import type { SearchTerm, Snippet } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { sayWhen } from '../../../shared/words/when';
import { findTerms } from '../../../shared/find-terms';
import {
  type AnsweredSearch,
  type DocumentHit,
  type MessageHit,
  openDocumentHit,
  openMessageHit,
} from '../../state/search';
import { titleOf } from '../../state/conversations';
import { Marked } from '../../ui/Marked';
import { useDrawnRows } from './drawn-rows';

interface SearchHitsProps {
  readonly results: AnsweredSearch;
}

/** What was found inside of conversations and training texts. A click leads to the very place. */
export const SearchHits = memo(function SearchHits({ results }: SearchHitsProps) {
  const [now] = useState(() => new Date());
  const { text, terms, messages, documents, hasMore, meant, rebuilt } = results;
  return (
    <>
      {rebuilt === null ? null : (
        <p className="sidebar-empty" role="status">
          {say('search.rebuilding', { share: rebuilt })}
        </p>
      )}
      {meant === null ? null : (
        <p className="sidebar-empty" role="status" dir="auto">
          {say('search.meant', { query: text.trim(), meant })}
        </p>
      )}
      {messages.length > 0 ? (
        <Hits
          key={`messages ${text}`}
          id="found-messages"
          heading={
            hasMore ? say('search.messages_first', { count: messages.length }) : say('search.messages')
          }
        >
          {messages.map((hit) => (
            <InMessage key={hit.messageId} hit={hit} now={now} />
          ))}
        </Hits>
      ) : null}
      {documents.length > 0 ? (
        <Hits key={`documents ${text}`} id="found-documents" heading={say('training.title')}>
          {documents.map((hit) => (
            <InDocument key={hit.documentId} hit={hit} terms={terms} now={now} />
          ))}
        </Hits>
      ) : null}
    </>
  );
});

interface HitsProps {
  readonly id: string;
  readonly heading: string;
  readonly children: readonly ReactElement[];
}

function Hits({ id, heading, children }: HitsProps) {
  const { drawn, rest, restPx } = useDrawnRows('hit', children.length);
  const hasMore = drawn < children.length;
  return (
    <section aria-labelledby={id}>
      <h2 className="session-group" id={id}>
        {heading}
      </h2>
      <ul className="hits" aria-labelledby={id}>
        {children.slice(0, drawn).map((hit, index) => (
          <li
            key={hit.key}
            aria-posinset={hasMore ? index + 1 : undefined}
            aria-setsize={hasMore ? children.length : undefined}
          >
            {hit}
          </li>
        ))}
        {hasMore ? <li ref={rest} aria-hidden style={{ height: restPx }} /> : null}
      </ul>
    </section>
  );
}

function InMessage({ hit, now }: { readonly hit: MessageHit; readonly now: Date }) {
  const when = (
    <>
      {say(hit.role === 'user' ? 'message.you' : 'message.assistant')}
      {' · '}
      <time dateTime={hit.createdAt}>{sayWhen(hit.createdAt, now)}</time>
    </>
  );
  const title = titleOf(hit);
  return (
    <Hit title={title} heading={title} when={when} snippet={hit.snippet} onOpen={() => openMessageHit(hit)} />
  );
}

interface InDocumentProps {
  readonly hit: DocumentHit;
  readonly terms: readonly SearchTerm[];
  readonly now: Date;
}

function InDocument({ hit, terms, now }: InDocumentProps) {
  const title = hit.title || say('training.untitled');
  return (
    <Hit
      title={title}
      heading={<Marked text={title} marks={findTerms(hit.title, terms).marks} />}
      when={<time dateTime={hit.updatedAt}>{sayWhen(hit.updatedAt, now)}</time>}
      snippet={hit.snippet}
      onOpen={() => openDocumentHit(hit)}
    />
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
  );
}
