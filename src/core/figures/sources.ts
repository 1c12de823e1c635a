import type { AnswerCheck, AnswerPassage, AnswerSource, TrainingDocument } from '../../shared/models';
import { type FactBlock, readFacts, SCOPES, titleOf } from '../prompt/compose';
import { checkAnswer } from './check';
import { FactIndex, type FactLine } from './facts';

export interface AskedAnswer {
  readonly answer: string;
  /** The message that it was asked under: it is the record of its own sources. */
  readonly system: string;
  /** What the person asked, the last question last. */
  readonly questions: readonly string[];
  /** As they are now. */
  readonly documents: readonly TrainingDocument[];
}

const MAX_PASSAGE_CHARS = 400;

/** Answers are checked one after the other, mostly under the same facts: these are read once. */
export function createSourceOperations() {
  let last: {
    readonly system: string;
    readonly blocks: readonly FactBlock[];
    readonly facts: FactIndex;
  } | null = null;
  return {
    check: (asked: AskedAnswer): AnswerCheck => {
      if (last?.system !== asked.system) {
        const blocks = readFacts(asked.system);
        last = { system: asked.system, blocks, facts: new FactIndex(blocks) };
      }
      return check(asked, last.blocks, last.facts);
    },
  };
}

export type SourceOperations = ReturnType<typeof createSourceOperations>;

function check(
  { answer, questions, documents }: AskedAnswer,
  blocks: readonly FactBlock[],
  facts: FactIndex,
): AnswerCheck {
  // Where there are no facts, nothing can be looked up in them.
  const { figures, sentences } =
    blocks.length === 0 ? { figures: [], sentences: [] } : checkAnswer(facts, answer, questions);
  const documentOf = blocks.map((block) => findDocument(documents, block));
  const passages: AnswerPassage[] = [];
  const numbers = new Map<number, number>();
  const number = ({ id, text: of, table, ...line }: FactLine, isUsed: boolean): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const block = blocks[of];
    const document = documentOf[of] ?? null;
    const text = (block?.content ?? '').slice(line.start, line.end).trim();
    numbers.set(id, passages.length);
    return (
      passages.push({
        title: block?.title ?? '',
        text: text.slice(0, MAX_PASSAGE_CHARS),
        isRow: table !== null,
        isUsed,
        document: placeOf(document),
        range: rangeOf(document, block?.content ?? '', text),
      }) - 1
    );
  };
  // In the order of the answer, so that the first number behind a sentence is the first source.
  const used = [...figures.filter(({ state }) => state === 'found'), ...sentences]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ line }) => line ?? []);
  for (const line of used) number(line, true);
  return {
    figures: figures.map(({ line, ...figure }) => ({
      ...figure,
      passage: line ? number(line, false) : null,
    })),
    sentences: sentences.map(({ line, ...sentence }) => ({ ...sentence, passage: number(line, true) })),
    passages,
    changed: [...new Set(used.map(({ text }) => text))].flatMap((of) => {
      const block = blocks[of];
      const lines = used.filter(({ text }) => text === of);
      return block && hasChanged(block, documentOf[of] ?? null, lines) ? [block.title] : [];
    }),
    sent: blocks.map((block, index) => toSource(block, documentOf[index] ?? null)),
  };
}

function toSource(
  { title, scope, part, content }: FactBlock,
  document: TrainingDocument | null,
): AnswerSource {
  const text = part === null ? content : content.slice(content.indexOf('\n') + 1) || content;
  return { title, scope, part, document: placeOf(document), range: rangeOf(document, content, text) };
}

const placeOf = (document: TrainingDocument | null): AnswerSource['document'] =>
  document && { id: document.id, sessionId: document.sessionId };

function findDocument(documents: readonly TrainingDocument[], block: FactBlock): TrainingDocument | null {
  const of = documents.filter((document) => (document.sessionId === null) === (block.scope === SCOPES.all));
  const sameTitle = of.filter((document) => titleOf(document).replace(/\s+/g, ' ') === block.title);
  return sameTitle.find((document) => document.content.includes(block.content)) ?? sameTitle[0] ?? null;
}

/** Null where the document does not say it any more. A line may be there twice: the one that was sent is meant. */
function rangeOf(document: TrainingDocument | null, block: string, text: string): AnswerSource['range'] {
  const content = document?.content ?? '';
  const from = Math.max(0, content.indexOf(block));
  const start = text === '' ? -1 : content.indexOf(text, from);
  return start === -1 ? null : { start, end: start + text.length };
}

/** Of what was sent in part, only what the answer stands on counts. */
function hasChanged(
  block: FactBlock,
  document: TrainingDocument | null,
  lines: readonly FactLine[],
): boolean {
  if (block.scope === SCOPES.question) return false;
  if (!document) return true;
  if (block.part === null) return document.content !== block.content;
  return lines.some(({ start, end }) => !document.content.includes(block.content.slice(start, end)));
}
