/** English text is close to four characters a token; other languages need more, so this is an estimate and says so. */
const CHARS_PER_TOKEN = 4;
/** What the default model reads; used until the provider says. */
export const DEFAULT_CONTEXT_TOKENS = 131_072;

export const estimateTokens = (text: string): number => Math.ceil(text.length / CHARS_PER_TOKEN);
