import { useEffect, useRef, useState } from 'react';
import { MAX_COUNTED_CHARS } from '../../shared/limits';
import type { SessionId } from '../../shared/models';
import type { Output } from '../../shared/ipc/contract';
import { call, drop } from '../bridge';

export interface CountedTexts {
  /** By the keys of the texts. */
  readonly tokens: ReadonlyMap<string, number>;
  readonly used: number;
  readonly budget: number;
  /** Counted with the model's own vocabulary. */
  readonly exact: boolean;
}

/** A count is asked for when nothing was typed for so long. */
const PAUSE_MS = 120;

type Text = readonly [key: string, text: string];

/** As many at a time as are counted at once. Without texts there is one batch of none: it brings the budget. */
function batchesOf(texts: readonly Text[]): readonly (readonly Text[])[] {
  const batches: Text[][] = [[]];
  let chars = 0;
  for (const text of texts) {
    chars += text[1].length;
    if (chars > MAX_COUNTED_CHARS && batches.at(-1)?.length !== 0) {
      batches.push([]);
      chars = text[1].length;
    }
    batches.at(-1)?.push(text);
  }
  return batches;
}

/** Tokens of texts, counted in main: only those that changed are sent there again. Without texts nobody is asked. */
export function useTokens(
  texts: ReadonlyMap<string, string> | null,
  sessionId: SessionId | null,
  model: string,
): CountedTexts | null {
  const known = useRef(new Map<string, { readonly text: string; readonly tokens: number }>());
  const [counted, setCounted] = useState<CountedTexts | null>(null);

  useEffect(() => known.current.clear(), [model]);

  useEffect(() => {
    if (texts === null) return;
    let live = true;
    const count = async (): Promise<void> => {
      const changed = [...texts].filter(([key, text]) => known.current.get(key)?.text !== text);
      let answer: Output<'training.count'> | null = null;
      for (const batch of batchesOf(changed)) {
        answer = await call('training.count', {
          sessionId,
          texts: batch.map(([key, text]) => ({ key, text })),
        });
        if (!live) return;
        for (const [index, [key, text]] of batch.entries()) {
          known.current.set(key, { text, tokens: answer.tokens[index] ?? 0 });
        }
      }
      if (answer === null) return;
      const tokens = new Map([...texts.keys()].map((key) => [key, known.current.get(key)?.tokens ?? 0]));
      const used = [...tokens.values()].reduce((sum, each) => sum + each, 0);
      setCounted({ tokens, used, budget: answer.budget, exact: answer.exact });
    };
    const timer = setTimeout(() => drop(count()), PAUSE_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [texts, sessionId, model]);

  return counted;
}
