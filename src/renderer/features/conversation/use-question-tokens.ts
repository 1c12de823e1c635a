import { useMemo } from 'react';
import type { SessionId } from '../../../shared/models';
import type { Question } from '../../state/attachments';
import { useModelName } from '../../state/models';
import { useTokens } from '../../state/use-tokens';

export interface QuestionTokens {
  readonly all: number;
  /** Of each file. */
  readonly files: readonly number[];
  /** What may be sent at once, by what is known of the model and of the account. */
  readonly budget: number;
}

const fileKey = (index: number): string => `file ${String(index)}`;

/** What a question with its files costs, in tokens of the model that it is meant for; null while it is not known. */
export function useQuestionTokens(
  sessionId: SessionId,
  { question, files }: Question,
): QuestionTokens | null {
  const texts = useMemo(
    () =>
      question.trim() === '' && files.length === 0
        ? null
        : new Map([
            ['question', question],
            ...files.map((file, index) => [fileKey(index), file.text] as const),
          ]),
    [question, files],
  );
  const counted = useTokens(texts, sessionId, useModelName());
  if (texts === null || counted === null) return null;
  return {
    all: counted.used,
    files: files.map((_, index) => counted.tokens.get(fileKey(index)) ?? 0),
    budget: counted.budget,
  };
}
