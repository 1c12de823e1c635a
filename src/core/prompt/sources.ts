import type { AnswerSource, AnswerTrace, TrainingDocument } from '../../shared/models';
import { SCOPES, readFacts, titleOf } from './compose';
import { termsOf } from './terms';

/** Sentences that say less have nothing to compare. */
const MIN_TERMS = 3;
/** So much of a sentence's words, weighed by how rare they are, must stand in one line of the facts. */
const MIN_OVERLAP = 0.5;
const MAX_TRACES = 40;
const MAX_LINES = 20_000;

/** What went along with an answer, out of the system message that it was asked under, and where it is now. */
export function sourcesOf(system: string, documents: readonly TrainingDocument[]): AnswerSource[] {
  return readFacts(system).map(({ scope, title, part, content }) => {
    const document = findDocument(documents, scope, title, content);
    const text = part === null ? content : content.slice(content.indexOf('\n') + 1) || content;
    return {
      title,
      scope,
      part,
      document,
      range: document === null ? null : rangeOf(documents, document.id, content, text),
    };
  });
}

/**
 * Which line of the facts each sentence of an answer shares most words with. That is overlap and nothing more: it says
 * where to look, not that the sentence follows from it.
 */
export function tracesOf(
  answer: string,
  system: string,
  documents: readonly TrainingDocument[],
): AnswerTrace[] {
  const lines = readFacts(system).flatMap((block) =>
    block.content
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ ...block, line: line.trim(), terms: new Set(termsOf(line).words) })),
  );
  if (lines.length > MAX_LINES) lines.length = MAX_LINES;
  const counts = new Map<string, number>();
  for (const { terms } of lines) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weight = (term: string): number => Math.log(1 + lines.length / (counts.get(term) ?? 0.5));

  const traces: AnswerTrace[] = [];
  for (const sentence of sentencesOf(answer)) {
    const terms = [...new Set(termsOf(sentence).words)];
    if (terms.length < MIN_TERMS) continue;
    const all = terms.reduce((sum, term) => sum + weight(term), 0);
    let best: { line: (typeof lines)[number]; overlap: number } | null = null;
    for (const line of lines) {
      const shared = terms.reduce((sum, term) => sum + (line.terms.has(term) ? weight(term) : 0), 0);
      const overlap = all === 0 ? 0 : shared / all;
      if (overlap > (best?.overlap ?? 0)) best = { line, overlap };
    }
    if (best === null || best.overlap < MIN_OVERLAP) continue;
    const { scope, title, part, line, content } = best.line;
    const document = findDocument(documents, scope, title, content);
    const range = document === null ? null : rangeOf(documents, document.id, line, line);
    traces.push({ sentence, passage: line, overlap: best.overlap, title, scope, part, document, range });
    if (traces.length === MAX_TRACES) break;
  }
  return traces;
}

function findDocument(
  documents: readonly TrainingDocument[],
  scope: string,
  title: string,
  content: string,
): AnswerSource['document'] {
  const of = documents.filter((document) => (document.sessionId === null) === (scope === SCOPES.all));
  const sameTitle = of.filter((document) => titleOf(document).replace(/\s+/g, ' ') === title);
  const found = sameTitle.find((document) => document.content.includes(content)) ?? sameTitle[0];
  return found ? { id: found.id, sessionId: found.sessionId } : null;
}

/** Null where the document has changed since. */
function rangeOf(
  documents: readonly TrainingDocument[],
  id: TrainingDocument['id'],
  ...texts: readonly string[]
): AnswerSource['range'] {
  const content = documents.find((document) => document.id === id)?.content ?? '';
  for (const text of texts) {
    const start = content.indexOf(text);
    if (start !== -1) return { start, end: start + text.length };
  }
  return null;
}

function sentencesOf(answer: string): string[] {
  return answer
    .split(/\n+|(?<=[.!?。！？])\s+|(?<=[。！？])/)
    .map((sentence) =>
      sentence
        .replace(/^[\s>*#-]+/, '')
        .replace(/[*_`]/g, '')
        .trim(),
    )
    .filter((sentence) => sentence !== '');
}
