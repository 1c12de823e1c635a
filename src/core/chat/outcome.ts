import { AppError, type ErrorCode } from '../../shared/errors';
import type { MessageStatus } from '../../shared/models';
import { failure, inContext } from '../provider/failures';

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
 * @param cut why the server ended it early; null: it did not
 * @param received whether any text arrived
 * @param text the whole answer: longer than what arrived where it goes on from an earlier one
 */
export function finished(cut: AppError | null, received: boolean, text: string): Outcome {
  if (cut !== null)
    return { status: received ? 'interrupted' : 'failed', error: inContext(cut, text.trim() !== '') };
  if (text.trim() === '') return { status: 'failed', error: failure('answer_empty') };
  return { status: 'complete', error: null };
}

export function failed(error: AppError, text: string): Outcome {
  if (error.code === 'stopped') return { status: 'stopped', error: null };
  const isInterruption = ownEnds.has(error.code) || (text !== '' && cuts.has(error.code));
  return { status: isInterruption ? 'interrupted' : 'failed', error: inContext(error, text.trim() !== '') };
}
