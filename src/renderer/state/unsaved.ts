import { isUnsaved, useTraining } from './training';

/** Text that exists in this window alone and would be gone with it. What is typed as a question is on disk already. */
export const hasUnsavedText = (): boolean =>
  [...useTraining.getState().scopes.values()].some((scope) =>
    [...scope.drafts.keys()].some((key) => isUnsaved(scope, key)),
  );
