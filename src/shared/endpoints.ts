/** The one address that is known to want a key. */
export const GROQ_ENDPOINT = 'https://api.groq.com';
/** No address: answers are made on this computer, of what the facts say, without a model. */
export const DEMO_ENDPOINT = 'demo:';

/** Where people's own model servers listen as they come. */
export const USUAL_SERVERS = [
  { name: 'Ollama', endpoint: 'http://127.0.0.1:11434' },
  { name: 'LM Studio', endpoint: 'http://127.0.0.1:1234' },
] as const;
