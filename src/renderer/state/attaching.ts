import type { SessionId } from '../../shared/models';
import { call, drop, Failure } from '../bridge';
import { accountStore } from './account-store';
import { type Attachment, readAttachment, refusalOf } from './attachments';
import { draftOf, keepFiles } from './drafts';
import { readFile, textOf } from './read-file';

/** A file on its way to a question. */
interface Reading {
  readonly job: string;
  readonly sessionId: SessionId;
  readonly name: string;
}

interface AttachingState {
  readonly reading: readonly Reading[];
  /** Why the last file did not come along; said beside the question that it was meant for. */
  readonly problem: { readonly sessionId: SessionId; readonly text: string } | null;
}

export const useAttaching = accountStore<AttachingState>({ reading: [], problem: null });

const done = (job: string): void =>
  useAttaching.setState(({ reading }) => ({ reading: reading.filter((each) => each.job !== job) }));
const isReading = (job: string): boolean => useAttaching.getState().reading.some((each) => each.job === job);
const complain = (sessionId: SessionId, text: string): void =>
  useAttaching.setState({ problem: { sessionId, text } });

export const forgetProblem = (): void => useAttaching.setState({ problem: null });

/** Puts a text beside the question, unless it does not fit. */
export function attach(sessionId: SessionId, file: Attachment): void {
  const draft = draftOf(sessionId);
  const refusal = refusalOf(draft, file);
  if (refusal === null) keepFiles(sessionId, [...draft.files, file]);
  else complain(sessionId, refusal);
}

/** Reads files one after the other. What is none that can go along is said, and the others come all the same. */
export async function attachFiles(sessionId: SessionId, files: readonly File[]): Promise<void> {
  forgetProblem();
  const added = files.map((file) => ({ job: crypto.randomUUID(), sessionId, name: file.name, file }));
  useAttaching.setState(({ reading }) => ({ reading: [...reading, ...added] }));
  for (const { job, file } of added) {
    try {
      const read = await readAttachment(file, () => readFile(job, file).then(textOf));
      if (isReading(job)) attach(sessionId, read);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // The sentences of the reader speak of "this file".
      const text = error instanceof Failure ? `“${file.name}”: ${reason}` : reason;
      if (isReading(job)) complain(sessionId, text);
    } finally {
      done(job);
    }
  }
}

/** The file does not come along. */
export function cancelAttaching(job: string): void {
  done(job);
  drop(call('training.cancelRead', { job }));
}
