/**
 * Every word that a person can read, in ICU message syntax, by room. Other languages are files like this one.
 * One message is one whole sentence: word order, plurals and where a link stands differ between languages.
 */
export const en = {
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.try_again': 'Try again',
  'keys.ctrl': 'Ctrl+{key}',

  // What ended an answer, by its code. “Retry” and “Continue” are the names of the buttons below it.
  'failure.api_key_missing':
    'There is no API key yet, so the question waits here. Add your Groq API key in Settings, then choose Retry.',
  'failure.api_key_invalid': 'The API key was not accepted. Check the key in Settings, then choose Retry.',
  'failure.access_denied':
    'This key may not use this model, or its organization or region is blocked. Choose another model, or ask the owner of the key.',
  'failure.model_missing': 'This model is no longer offered. Choose another model, then choose Retry.',
  'failure.context_too_long':
    'The question and its training data are longer than this model can read. Shorten them, or choose a model with a larger context.',
  'failure.request_too_large':
    'This is more text than your account may send at once. Shorten the training data or the conversation, then choose Retry.',
  'failure.request_rejected':
    'The model server could not process this request. Choose Retry, or word the question differently.',
  'failure.rate_limited':
    'The limit of your account is reached for the moment. Wait a little, then choose Retry.',
  'failure.over_capacity': 'The model server is at capacity. Wait a little, then choose Retry.',
  'failure.provider_failed': 'The model server had a problem. Choose Retry in a moment.',
  'failure.provider_unreachable':
    'The model server could not be reached. Your question is saved. Check the connection, then choose Retry.',
  'failure.provider_timeout': 'The model server took too long to answer. Choose Retry in a moment.',
  'failure.team_proxy_failed':
    'Your team’s proxy is not set up as it should be. Tell the person who set up the project, then choose Retry.',
  'failure.stream_failed':
    'The model server reported a problem in the middle of the answer. Choose Retry, or Continue to go on from here.',
  'failure.stream_cut':
    'The connection was lost before the answer was complete. Choose Continue to go on from here.',
  'failure.stream_unfinished':
    'The model server ended the answer before it was finished. Choose Continue to go on from here.',
  'failure.stream_stalled': 'The answer stopped arriving. Choose Continue to go on from here.',
  'failure.answer_truncated':
    'The answer was cut at the model’s length limit. Choose Continue to go on from here.',
  'failure.answer_empty': 'The model ended without an answer. Choose Retry, or choose another model.',
  'failure.app_closed':
    'The app was closed before the answer was complete. Choose Continue to go on from here.',
  'failure.signed_out':
    'You were signed out before the answer was complete. Once signed in, choose Retry, or Continue to go on from here.',
  'failure.store_failed':
    'The answer could not be saved on this computer. Copy what you need, then start the app again.',
  'failure.disk_full':
    'The disk is full, so the answer could not be saved. Copy what you need, free some space, then choose Retry.',
  'failure.internal':
    'Something went wrong inside the app. Choose Retry; if it happens again, start the app again.',
} as const satisfies Readonly<Record<string, string>>;
