import { useEffect, useState } from 'react';
import type { PromptPart, PromptPreview } from '../../../shared/prompt';
import type { ErrorData } from '../../../shared/errors';
import type { SessionId } from '../../../shared/models';
import { sayNumber } from '../../../shared/words/numbers';
import { say } from '../../../shared/words/say';
import { call, toErrorData } from '../../bridge';
import { draftedContent } from '../../state/drafts';
import { flushTraining } from '../../state/training';
import { CopyButton } from '../../ui/CopyButton';
import { Alert } from '../../ui/Alert';
import { Dialog } from '../../ui/Dialog';
import { AsWritten } from '../../ui/markdown/Markdown';
import { Skeleton } from '../../ui/Skeleton';

/** Exactly what would be sent for the question that is typed. */
export default function PreviewDialog({
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
    <Dialog title={say('preview.title')} className="dialog-wide preview" onClose={onClose}>
      <Alert text={error?.message ?? null} />
      {preview ? (
        <Preview preview={preview} />
      ) : error ? null : (
        <Skeleton rows={6} label={say('preview.loading')} />
      )}
    </Dialog>
  );
}

function Preview({ preview }: { readonly preview: PromptPreview }) {
  const { model, exact, tokens, budget, parts, messages } = preview;
  return (
    <>
      <p className="dialog-text">
        {say('preview.sum', {
          counted: exact ? 'exactly' : 'about',
          tokens,
          budget,
          model: model || say('preview.first_model'),
        })}
      </p>
      <table className="preview-parts" aria-label={say('preview.parts')}>
        <thead>
          <tr>
            <th scope="col">{say('preview.column_part')}</th>
            <th scope="col">{say('preview.column_from')}</th>
            <th scope="col" className="preview-tokens">
              {say('preview.column_tokens')}
            </th>
            <th scope="col">{say('preview.column_sent')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, index) => (
            <PartRow key={index} part={part} />
          ))}
        </tbody>
      </table>
      {messages.map(({ role, content }, index) => (
        <section
          key={index}
          className="preview-message"
          aria-label={say('preview.message', { number: index + 1, role: say(`preview.role.${role}`) })}
        >
          <header>
            <h3>{say(`preview.role.${role}`)}</h3>
            <CopyButton text={content} label={say('common.copy')} />
          </header>
          <pre tabIndex={0}>
            <AsWritten text={content} />
          </pre>
        </section>
      ))}
    </>
  );
}

function PartRow({ part }: { readonly part: PromptPart }) {
  const { tokens } = part;
  const yes = say('preview.sent.yes');
  switch (part.kind) {
    case 'instructions':
    case 'tools':
    case 'question_facts':
    case 'question':
      return (
        <Row
          name={say(`preview.part.${part.kind}`)}
          from={say(`preview.from.${part.kind}`)}
          tokens={tokens}
          sent={yes}
        />
      );
    case 'lookup':
      return <Row name={part.words} from={part.title} tokens={tokens} sent={yes} />;
    case 'turn':
      return (
        <Row
          name={part.text}
          from={say('preview.from.turn')}
          tokens={tokens}
          sent={part.sent ? yes : say('preview.left_out.no_room')}
          isLeftOut={!part.sent}
        />
      );
    case 'document': {
      const { title, scope, passages } = part;
      return (
        <>
          <Row
            name={title}
            from={scope === 'all conversations' ? say('training.all') : say('training.this')}
            tokens={tokens}
            sent={sentOf(part)}
            isLeftOut={part.sent !== 'all' && (part.why === 'off' || part.why === 'empty')}
          />
          {passages.length > 0 ? <Passages passages={passages} /> : null}
        </>
      );
    }
  }
}

type DocumentPart = Extract<PromptPart, { kind: 'document' }>;

function sentOf({ sent, why, passages }: DocumentPart): string {
  if (sent === 'all') return say('preview.sent.yes');
  if (why === null) return say('preview.sent.no');
  if (why !== 'no_room') return say(`preview.left_out.${why}`);
  const count = passages.filter((each) => each.sent).length;
  return say('preview.sent.some', { count, all: passages.length });
}

/** Long lists would be slow to show, and nobody reads them: the count above says it all. */
const MAX_SHOWN = 200;

function Passages({ passages }: { readonly passages: DocumentPart['passages'] }) {
  const inOrder = [...passages.filter((each) => each.sent), ...passages.filter((each) => !each.sent)];
  const hidden = inOrder.length - MAX_SHOWN;
  return (
    <tr>
      <td colSpan={4}>
        <details>
          <summary>{say('preview.passages')}</summary>
          <ul className="preview-passages">
            {inOrder.slice(0, MAX_SHOWN).map(({ ordinal, label, tokens, sent }) => (
              <li key={ordinal} data-left-out={sent ? undefined : ''}>
                <span dir="auto">{label}</span>
                <span>{sayNumber(tokens)}</span>
                <span>{sent ? say('preview.passage_sent') : say('preview.left_out.no_room')}</span>
              </li>
            ))}
            {hidden > 0 ? <li>{say('preview.more', { hidden })}</li> : null}
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
  isLeftOut = false,
}: {
  readonly name: string;
  readonly from: string;
  readonly tokens: number;
  readonly sent: string;
  readonly isLeftOut?: boolean;
}) {
  return (
    <tr data-left-out={isLeftOut ? '' : undefined}>
      <th scope="row" dir="auto">
        {name || say('preview.untitled')}
      </th>
      <td>{from}</td>
      <td className="preview-tokens">{sayNumber(tokens)}</td>
      <td>{sent}</td>
    </tr>
  );
}
