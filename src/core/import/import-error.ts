import { saySentence, type Sentence } from '../../shared/words/say';

/** Why a file cannot be used. Nothing of a parser's own error is shown or logged. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(saySentence(sentence));
    this.sentence = sentence;
  }
}
