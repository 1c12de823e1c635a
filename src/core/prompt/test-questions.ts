import type { TrainingDocument } from '../../shared/models';
import { TEST_QUESTIONS_MARK } from '../../shared/test-questions';

/** The document that holds the person's test questions: it is kept with the others and never sent. */
export const isTestQuestions = ({ content }: Pick<TrainingDocument, 'content'>): boolean =>
  content.startsWith(TEST_QUESTIONS_MARK);
