import { composeSystemMessage, type TrainingData } from '../../../src/core/prompt/compose';
import { fitPrompt } from '../../../src/core/prompt/fit';
import { PassageIndex, type RankedPassage } from '../../../src/core/prompt/passage-index';
import { cutPassages } from '../../../src/core/prompt/passages';
import { countText } from '../../../src/core/prompt/token-counter';
import { DocumentId, type TrainingDocument } from '../../../src/shared/models';
import type { EvaluationSet } from './set';
import { randomFrom } from '../../lib/random';

export interface Recall {
  readonly set: string;
  readonly questions: number;
  readonly budget: number;
  /** Tokens of all documents. */
  readonly tokens: number;
  readonly ours: number;
  readonly first: number;
  readonly random: number;
  readonly missed: readonly string[];
}

/** How often what answers the question is in the prompt: with our ranking, with the beginning, with random passages. */
export function evaluate(set: EvaluationSet): Recall {
  const documents = documentsOf(set);
  const data: TrainingData = { instructions: null, everywhere: documents, session: [], question: null };
  const prompt = (question: string, rank: () => readonly RankedPassage[]): string =>
    fitPrompt(
      { data, history: [], question: [{ role: 'user', content: question }], budget: set.budget },
      { cost: countText, rank },
    ).system.text;
  const random = randomFrom(7);
  const shuffled = (): RankedPassage[] =>
    documents
      .flatMap(({ id, content }) =>
        cutPassages(content).map(({ ordinal }) => ({ documentId: id, ordinal, score: random() })),
      )
      .sort((a, b) => b.score - a.score);
  const index = new PassageIndex();
  index.update(documents);

  const missed: string[] = [];
  let [first, byChance] = [0, 0];
  for (const { question, needle } of set.questions) {
    const ranked = prompt(question, () => index.rank({ question, before: '' }));
    if (!ranked.includes(needle)) missed.push(question);
    // Without a ranking the passages go along from the beginning, as many as fit: the first N characters.
    if (prompt(question, () => []).includes(needle)) first += 1;
    if (prompt(question, shuffled).includes(needle)) byChance += 1;
  }
  const questions = set.questions.length;
  return {
    set: set.name,
    questions,
    budget: set.budget,
    tokens: countText(composeSystemMessage(data).text),
    ours: (questions - missed.length) / questions,
    first: first / questions,
    random: byChance / questions,
    missed,
  };
}

export function documentsOf(set: EvaluationSet): TrainingDocument[] {
  return set.documents.map(({ title, content }, position) => ({
    id: DocumentId.parse(`019a0000-0000-7000-8000-${String(position).padStart(12, '0')}`),
    sessionId: null,
    kind: 'text' as const,
    source: null,
    title,
    content,
    enabled: true,
    position,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  }));
}
