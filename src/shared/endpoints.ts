/** The one address that is known to want a key. */
export const GROQ_ENDPOINT = 'https://api.groq.com';
/** No address: answers are made on this computer, of what the facts say, without a model. */
export const DEMO_ENDPOINT = 'demo:';
