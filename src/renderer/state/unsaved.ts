import { saveDraftsNow } from './drafts';
import { isTextHeld } from './held-text';
import { flushTraining, isUnsaved, useTraining } from './training';

/** Puts on disk what is written. @returns whether something is left that would be gone with the window */
export async function saveText(): Promise<boolean> {
  await flushTraining();
  await saveDraftsNow();
  const isTrainingLeft = [...useTraining.getState().scopes.values()].some((scope) =>
    [...scope.drafts.keys()].some((key) => isUnsaved(scope, key)),
  );
  return isTrainingLeft || isTextHeld();
}
