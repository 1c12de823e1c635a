import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MessageId, SessionId, StreamState } from '../../shared/models';
import type { EventData } from '../../shared/ipc/events';
import { call, drop } from '../bridge';
import { whenAccountChanges } from './account-store';
import { accumulate } from './accumulate';

/**
 * The text of answers that are being written. It lives outside React's state, because it changes many times a frame:
 * one flush per animation frame tells the one component that shows it.
 */
interface Live {
  readonly sessionId: SessionId;
  /** Everything received, by part. */
  readonly received: Record<Part, string>;
  /** What the components see; catches up once per frame. */
  readonly shown: Record<Part, string>;
  /** Set while the whole text is being asked for again. */
  rejoining: boolean;
}

export type Part = EventData<'stream.delta'>['part'];
const PARTS: readonly Part[] = ['answer', 'reasoning'];

/** A hidden window gets no animation frames; it catches up at this pace. */
const HIDDEN_FLUSH_MS = 250;

const live = new Map<MessageId, Live>();
const listeners = new Map<MessageId, Set<() => void>>();
const afterwards = new Set<() => void>();
let scheduled = false;

/** Drawn at once: whoever waits for React's own turn waits for another task of the browser, in each frame. */
function flush(): void {
  scheduled = false;
  flushSync(() => {
    for (const [id, answer] of live) {
      const grown = PARTS.filter((part) => answer.shown[part] !== answer.received[part]);
      if (grown.length === 0) continue;
      for (const part of grown) answer.shown[part] = answer.received[part];
      listeners.get(id)?.forEach((tell) => tell());
    }
  });
  afterwards.forEach((tell) => tell());
}

/** Tells when what has come is on the page, still in its frame. */
export function whenDrawn(tell: () => void): () => void {
  afterwards.add(tell);
  return () => afterwards.delete(tell);
}

function schedule(): void {
  if (scheduled) return;
  scheduled = true;
  if (document.hidden) setTimeout(flush, HIDDEN_FLUSH_MS);
  else requestAnimationFrame(flush);
}

/** Starts, or joins, an answer. The longer text wins: what is joined again may hold less than has arrived since. */
export function joinStream(state: StreamState): void {
  const known = live.get(state.answerId);
  const told: Record<Part, string> = { answer: state.text, reasoning: state.reasoning };
  if (known) {
    for (const part of PARTS) {
      if (told[part].length > known.received[part].length) known.received[part] = told[part];
    }
  } else {
    live.set(state.answerId, {
      sessionId: state.sessionId,
      received: told,
      shown: { ...told },
      rejoining: false,
    });
  }
  schedule();
}

async function rejoin(answerId: MessageId, answer: Live): Promise<void> {
  if (answer.rejoining) return;
  answer.rejoining = true;
  try {
    const state = await call('chat.stream', { sessionId: answer.sessionId });
    if (state?.answerId === answerId) joinStream(state);
  } finally {
    answer.rejoining = false;
  }
}

export function receiveDelta(delta: EventData<'stream.delta'>): void {
  const answer = live.get(delta.answerId);
  if (!answer) return;
  const next = accumulate(answer.received[delta.part], delta);
  if (next.kind === 'gap') {
    drop(rejoin(delta.answerId, answer));
    return;
  }
  answer.received[delta.part] = next.text;
  schedule();
}

export function endStream(answerId: MessageId): void {
  live.delete(answerId);
}

whenAccountChanges(() => {
  live.clear();
  listeners.clear();
});

/** A part of the answer as of the last frame. Not by `useSyncExternalStore`: each change has an effect of its own there. */
export function useLiveText(answerId: MessageId, part: Part = 'answer'): string {
  const [text, setText] = useState(() => live.get(answerId)?.shown[part] ?? '');
  useLayoutEffect(() => {
    const tell = (): void => setText(live.get(answerId)?.shown[part] ?? '');
    const set = listeners.get(answerId) ?? new Set();
    listeners.set(answerId, set.add(tell));
    tell();
    return () => {
      set.delete(tell);
      if (set.size === 0) listeners.delete(answerId);
    };
  }, [answerId, part]);
  return text;
}
