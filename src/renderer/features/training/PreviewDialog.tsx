import { useEffect, useState } from 'react';
import type { PromptPart, PromptPreview } from '../../../shared/prompt';
import type { ErrorData } from '../../../shared/errors';
import type { SessionId } from '../../../shared/models';
import { call, toErrorData } from '../../bridge';
import { draftedContent } from '../../state/drafts';
import { flushTraining } from '../../state/training';
import { CopyButton } from '../../ui/CopyButton';
import { Alert } from '../../ui/Alert';
import { Dialog } from '../../ui/Dialog';
import { Skeleton } from '../../ui/Skeleton';

/** Exactly what would be sent for the question that is typed. */
export function PreviewDialog({
  sessionId,
  onClose,
}: {
  readonly sessionId: SessionId;
  readonly onClose: () => void;
}) {
  const [preview, setPreview] = useState<PromptPreview | null>(null);
  const [error, setError] = useState<ErrorData | null>(null);

  useEffect(() => {
    let live = true;
    const load = async (): Promise<void> => {
      await flushTraining();
      const found = await call('chat.preview', { sessionId, content: draftedContent(sessionId) });
      if (live) setPreview(found);
    };
    load().catch((reason: unknown) => live && setError(toErrorData(reason)));
    return () => {
      live = false;
    };
  }, [sessionId]);

  return (
    <Dialog title="Prompt preview" className="dialog-wide preview" onClose={onClose}>
      <Alert text={error?.message ?? null} />
      {preview ? (
        <Preview preview={preview} />
      ) : error ? null : (
        <Skeleton rows={6} label="Putting the prompt together" />
      )}
    </Dialog>
  );
}

function Preview({ preview }: { readonly preview: PromptPreview }) {
  const { model, exact, tokens, budget, parts, messages } = preview;
  return (
    <>
      <p className="dialog-text">
        {exact ? '' : 'About '}
        {tokens.toLocaleString()} of {budget.toLocaleString()} tokens for{' '}
        {model || 'the provider’s first model'}.
        {exact ? '' : ' Estimated: this model’s own vocabulary is not known here.'}
      </p>
      <table className="preview-parts" aria-label="Parts">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">From</th>
            <th scope="col">Tokens</th>
            <th scope="col">Sent</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, index) => (
            <PartRow key={index} part={part} />
          ))}
        </tbody>
      </table>
      {messages.map(({ role, content }, index) => (
        <section key={index} className="preview-message" aria-label={`Message ${index + 1}, ${role}`}>
          <header>
            <h3>{role}</h3>
            <CopyButton text={content} label="Copy" />
          </header>
          <pre dir="auto" tabIndex={0}>
            {content}
          </pre>
        </section>
      ))}
    </>
  );
}

const REASONS = { off: 'Left out: turned off', empty: 'Left out: empty', no_room: 'no room' } as const;

function PartRow({ part }: { readonly part: PromptPart }) {
  switch (part.kind) {
    case 'instructions':
      return (
        <Row name="Instructions" from="Settings, and the rules about facts" tokens={part.tokens} sent="Yes" />
      );
    case 'question_facts':
      return <Row name="Facts for this question" from="This question" tokens={part.tokens} sent="Yes" />;
    case 'question':
      return <Row name="Question" from="What is typed" tokens={part.tokens} sent="Yes" />;
    case 'turn':
      return (
        <Row
          name={part.text}
          from="Earlier in this conversation"
          tokens={part.tokens}
          sent={part.sent ? 'Yes' : 'Left out: no room'}
        />
      );
    case 'document': {
      const { title, scope, tokens, sent, why, passages } = part;
      const count = passages.filter((each) => each.sent).length;
      const status =
        sent === 'all'
          ? 'Yes'
          : why === 'no_room'
            ? `${count} of ${passages.length} passages; no room for the others`
            : why === null
              ? 'No'
              : REASONS[why];
      return (
        <>
          <Row
            name={title}
            from={scope === 'all conversations' ? 'All conversations' : 'This conversation'}
            tokens={tokens}
            sent={status}
          />
          {passages.length > 0 ? <Passages passages={passages} /> : null}
        </>
      );
    }
  }
}

/** Long lists would be slow to show, and nobody reads them: the count above says it all. */
const MAX_SHOWN = 200;

function Passages({
  passages,
}: {
  readonly passages: Extract<PromptPart, { kind: 'document' }>['passages'];
}) {
  const inOrder = [...passages.filter((each) => each.sent), ...passages.filter((each) => !each.sent)];
  const hidden = inOrder.length - MAX_SHOWN;
  return (
    <tr>
      <td colSpan={4}>
        <details>
          <summary>Passages</summary>
          <ul className="preview-passages">
            {inOrder.slice(0, MAX_SHOWN).map(({ ordinal, label, tokens, sent }) => (
              <li key={ordinal} data-left-out={sent ? undefined : ''}>
                <span dir="auto">{label}</span>
                <span>{tokens.toLocaleString()}</span>
                <span>{sent ? 'Sent' : 'Left out: no room'}</span>
              </li>
            ))}
            {hidden > 0 ? <li>{`${hidden.toLocaleString()} more`}</li> : null}
          </ul>
        </details>
      </td>
    </tr>
  );
}

function Row({
  name,
  from,
  tokens,
  sent,
}: {
  readonly name: string;
  readonly from: string;
  readonly tokens: number;
  readonly sent: string;
}) {
  return (
    <tr data-left-out={sent.startsWith('Left out') ? '' : undefined}>
      <th scope="row" dir="auto">
        {name || 'Untitled'}
      </th>
      <td>{from}</td>
      <td>{tokens.toLocaleString()}</td>
      <td>{sent}</td>
    </tr>
  );
}
