import { AppError, type ErrorCode } from '../../shared/errors';
import type { MessageStatus } from '../../shared/models';
import { failure } from '../provider/failures';
import type { ProviderEnd } from './ports';

/** How an answer ended. */
export interface Outcome {
  readonly status: MessageStatus;
  /** Null when it is complete or was stopped by the person. */
  readonly error: AppError | null;
}

/** We ended it ourselves, whatever had arrived by then. */
const ownEnds: ReadonlySet<ErrorCode> = new Set(['app_closed', 'signed_out', 'store_failed', 'disk_full']);
/** The connection ended it, which says nothing against what has arrived: going on from there makes sense. */
const cuts: ReadonlySet<ErrorCode> = new Set(['stream_cut', 'stream_unfinished', 'stream_stalled']);

/** The person ends an answer, or a test question, with this. */
export const STOPPED = new AppError('stopped', 'turn.stopped');

/**
 * @param received whether any text arrived
 * @param text the whole answer: longer than what arrived where it goes on from an earlier one
 */
export function finished(reason: ProviderEnd['finishReason'], received: boolean, text: string): Outcome {
  if (text.trim() === '') return { status: 'failed', error: failure('answer_empty') };
  if (reason === 'length') {
    // Reasoning can use up the limit before the first word.
    return { status: received ? 'interrupted' : 'failed', error: failure('answer_truncated') };
  }
  return { status: 'complete', error: null };
}

export function failed(error: AppError, text: string): Outcome {
  if (error.code === 'stopped') return { status: 'stopped', error: null };
  const isInterruption = ownEnds.has(error.code) || (text !== '' && cuts.has(error.code));
  return { status: isInterruption ? 'interrupted' : 'failed', error };
}
