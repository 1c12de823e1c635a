/** A question whose answer is known to stand in one place. */
export interface KnownQuestion {
  readonly question: string;
  /** What must be in the prompt for the question to be answerable. */
  readonly needle: string;
}

export interface EvaluationSet {
  readonly name: string;
  /** In tokens, for the whole prompt: a fraction of what the documents have. */
  readonly budget: number;
  readonly documents: readonly { readonly title: string; readonly content: string }[];
  readonly questions: readonly KnownQuestion[];
}
