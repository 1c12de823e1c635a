import type { ReactNode } from 'react';
import type { BranchMessage } from '../../../shared/models';
import { Sources } from './Sources';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** What an answer cost and how fast it was; only what the provider said. */
export function Details({ message }: { readonly message: BranchMessage }) {
  const { model, usage, createdAt } = message;
  const rows: readonly (readonly [name: string, value: ReactNode])[] = [
    ['Model', model ?? undefined],
    ['Question tokens', usage?.promptTokens?.toLocaleString()],
    ['Answer tokens', usage?.completionTokens?.toLocaleString()],
    ['Time to first token', usage?.firstTokenMs === undefined ? undefined : seconds(usage.firstTokenMs)],
    ['Queue', usage?.queueMs === undefined ? undefined : seconds(usage.queueMs)],
    ['Tokens a second', usage?.tokensPerSecond === undefined ? undefined : usage.tokensPerSecond.toFixed(0)],
    ['Messages left out', usage?.omitted?.toLocaleString()],
    ['Training data', usage?.facts ? <Sources key="sources" message={message} /> : undefined],
    ['Written', new Date(createdAt).toLocaleString()],
    ['Request', usage?.requestId],
  ];
  return (
    <dl className="details" aria-label="Details">
      {rows.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
