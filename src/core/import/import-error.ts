/** Why a file cannot be used, in a sentence for the person. Nothing else of a parser's error is shown or logged. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
