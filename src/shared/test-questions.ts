/** First line of the document that holds a scope's test questions. It is never sent to a model. */
export const TEST_QUESTIONS_MARK = '<!-- test questions -->';
