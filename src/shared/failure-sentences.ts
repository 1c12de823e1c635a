import type { ErrorCode } from './errors';

/**
 * What to say about an answer that is not complete, by its stored error code: what happened, then what to do.
 * The words "Retry" and "Continue" are the names of the buttons under such an answer.
 */
const sentences = {
  api_key_missing:
    'There is no API key yet, so the question waits here. Add your Groq API key in Settings, then choose Retry.',
  api_key_invalid: 'The API key was not accepted. Check the key in Settings, then choose Retry.',
  access_denied:
    'This key may not use this model, or its organization or region is blocked. Choose another model, or ask the owner of the key.',
  model_missing: 'This model is no longer offered. Choose another model, then choose Retry.',
  context_too_long:
    'The question and its training data are longer than this model can read. Shorten them, or choose a model with a larger context.',
  request_too_large:
    'This is more text than your account may send at once. Shorten the training data or the conversation, then choose Retry.',
  request_rejected:
    'The model server could not process this request. Choose Retry, or word the question differently.',
  rate_limited: 'The limit of your account is reached for the moment. Wait a little, then choose Retry.',
  over_capacity: 'The model server is at capacity. Wait a little, then choose Retry.',
  provider_failed: 'The model server had a problem. Choose Retry in a moment.',
  provider_unreachable:
    'The model server could not be reached. Your question is saved. Check the connection, then choose Retry.',
  provider_timeout: 'The model server took too long to answer. Choose Retry in a moment.',
  team_proxy_failed:
    'Your team’s proxy is not set up as it should be. Tell the person who set up the project, then choose Retry.',
  stream_failed:
    'The model server reported a problem in the middle of the answer. Choose Retry, or Continue to go on from here.',
  stream_cut: 'The connection was lost before the answer was complete. Choose Continue to go on from here.',
  stream_unfinished:
    'The model server ended the answer before it was finished. Choose Continue to go on from here.',
  stream_stalled: 'The answer stopped arriving. Choose Continue to go on from here.',
  answer_truncated: 'The answer was cut at the model’s length limit. Choose Continue to go on from here.',
  answer_empty: 'The model ended without an answer. Choose Retry, or choose another model.',
  app_closed: 'The app was closed before the answer was complete. Choose Continue to go on from here.',
  signed_out:
    'You were signed out before the answer was complete. Once signed in, choose Retry, or Continue to go on from here.',
  store_failed:
    'The answer could not be saved on this computer. Copy what you need, then start the app again.',
  disk_full:
    'The disk is full, so the answer could not be saved. Copy what you need, free some space, then choose Retry.',
  internal: 'Something went wrong inside the app. Choose Retry; if it happens again, start the app again.',
} as const satisfies Partial<Record<ErrorCode, string>>;

/** Why an answer can end early. */
type AnswerErrorCode = keyof typeof sentences;

/** The sentence for a code; codes that no answer ends with get the general one. */
export function failureSentence(code: ErrorCode): string {
  return Object.hasOwn(sentences, code) ? sentences[code as AnswerErrorCode] : sentences.internal;
}
