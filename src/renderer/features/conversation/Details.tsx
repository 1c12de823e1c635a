import type { ReactNode } from 'react';
import type { AnswerCheck, BranchMessage } from '../../../shared/models';
import { sayMoment, sayNumber } from '../../../shared/words/numbers';
import { say } from '../../../shared/words/say';
import { SentSources } from './Sources';
import { SentUnder } from './SentUnder';

const seconds = (ms: number | undefined): string | undefined =>
  ms === undefined ? undefined : say('details.seconds', { seconds: ms / 1_000 });

const count = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : sayNumber(Math.round(value));

interface Props {
  readonly message: BranchMessage;
  readonly check: AnswerCheck | null;
}

/** What an answer cost and how fast it was; only what the provider said. */
export default function Details({ message, check }: Props) {
  const { model, usage, createdAt } = message;
  const rows: readonly (readonly [name: string, value: ReactNode])[] = [
    [say('details.model'), model ?? undefined],
    [say('details.question_tokens'), count(usage?.promptTokens)],
    [say('details.answer_tokens'), count(usage?.completionTokens)],
    [say('details.first_token'), seconds(usage?.firstTokenMs)],
    [say('details.queue'), seconds(usage?.queueMs)],
    [say('details.tokens_a_second'), count(usage?.tokensPerSecond)],
    [say('details.left_out'), count(usage?.omitted)],
    [
      say('training.title'),
      check && check.sent.length > 0 ? <SentSources key="sources" sources={check.sent} /> : undefined,
    ],
    [say('details.written'), sayMoment(createdAt)],
    [say('details.request'), usage?.requestId],
  ];
  return (
    <div className="details">
      <dl aria-label={say('answer.details')}>
        {rows.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
        )}
      </dl>
      <SentUnder message={message} />
    </div>
  );
}
