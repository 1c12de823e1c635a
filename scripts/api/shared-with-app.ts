// What the REST API takes from the app as it is: `npm run api-code` makes supabase/functions/api/from-app.js of it.
export { promptBudget, toHistory } from '../../src/core/prompt/branch';
export { ContextTooLong, type FittedPrompt } from '../../src/core/prompt/fit';
export { createPromptOperations } from '../../src/core/prompt/prompt-operations';
export { autoTitle, storable } from '../../src/core/store/text';
export {
  MAX_DOCUMENTS,
  MAX_MESSAGE_BYTES,
  MAX_MESSAGE_PAGE_SIZE,
  MAX_TABLE_BYTES,
  MAX_TITLE_CHARS,
  MAX_TRAINING_BYTES,
} from '../../src/shared/limits';
