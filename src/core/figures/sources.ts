import { cutAt } from '../../shared/cut';
import type { AnswerCheck, AnswerPassage, AnswerSource, TrainingDocument } from '../../shared/models';
import { readName } from '../../shared/tables/columns';
import { readCsv } from '../../shared/tables/csv';
import { type FactBlock, readFacts, SCOPES, titleOf } from '../prompt/compose';
import { checkAnswer } from './check';
import { FactIndex, type FactLine, type ReadLine, readLines } from './facts';

export interface AskedAnswer {
  readonly answer: string;
  /** The message that it was asked under: it is the record of its own sources. */
  readonly system: string;
  /** What the person asked, the last question last. */
  readonly questions: readonly string[];
  readonly documents: SentDocuments;
}

/** As they are now. They may be megabytes, so that they come along only where others than those of the last check. */
export interface SentDocuments {
  readonly version: string;
  readonly documents: readonly TrainingDocument[] | null;
}

const MAX_PASSAGE_CHARS = 400;
const MAX_CELLS = 50;

/** Answers are checked one after the other, mostly under the same facts: these are read once, and texts that they share, too. */
export function createSourceOperations() {
  let under: { readonly system: string; readonly blocks: readonly FactBlock[]; readonly facts: FactIndex } = {
    system: '',
    blocks: [],
    facts: new FactIndex([]),
  };
  let read: ReadonlyMap<string, ReadLine[]> = new Map();
  let sent: SentDocuments = { version: '', documents: null };

  function readAnew(system: string): typeof under {
    const blocks = readFacts(system);
    const before = read;
    read = new Map(blocks.map(({ content }) => [content, before.get(content) ?? readLines(content)]));
    return { system, blocks, facts: new FactIndex(blocks, (content) => read.get(content) ?? []) };
  }

  return {
    /** Null: the documents have to be sent along. */
    check: (asked: AskedAnswer): AnswerCheck | null => {
      if (asked.documents.documents !== null) sent = asked.documents;
      const documents = asked.documents.version === sent.version ? sent.documents : null;
      if (documents === null) return null;
      if (under.system !== asked.system) under = readAnew(asked.system);
      return check(asked, documents, under.blocks, under.facts);
    },
  };
}

export type SourceOperations = ReturnType<typeof createSourceOperations>;

function check(
  { answer, questions }: AskedAnswer,
  documents: readonly TrainingDocument[],
  blocks: readonly FactBlock[],
  facts: FactIndex,
): AnswerCheck {
  // Where there are no facts, nothing can be looked up in them.
  const { figures, sentences } =
    blocks.length === 0 ? { figures: [], sentences: [] } : checkAnswer(facts, answer, questions);
  const documentOf = blocks.map((block) => findDocument(documents, block));
  const passages: AnswerPassage[] = [];
  const numbers = new Map<number, number>();
  const number = (line: FactLine, isUsed: boolean): number => {
    const { id, text: of } = line;
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const block = blocks[of];
    const document = documentOf[of] ?? null;
    const text = (block?.content ?? '').slice(line.start, line.end).trim();
    const cells = cellsOf(line, block?.content ?? '');
    const said = cells?.map(({ column, value }) => `${column}: ${value}`).join('; ') ?? text;
    numbers.set(id, passages.length);
    return (
      passages.push({
        title: block?.title ?? '',
        text: cutAt(said, MAX_PASSAGE_CHARS),
        cells,
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

/** What a row says, as its table shows it: the mark of a kind of values is no part of a column's name. */
function cellsOf(
  { table, isHead, start, end, cells, columns }: FactLine,
  content: string,
): AnswerPassage['cells'] {
  if (table === null || isHead) return null;
  const [quoted = []] = readCsv(content.slice(start, end));
  const values =
    quoted.length === cells.length ? quoted : cells.map((cell) => content.slice(cell.start, cell.end));
  const filled = values.flatMap((written, at) => {
    const value = cutAt(written.trim(), MAX_PASSAGE_CHARS);
    return value === '' ? [] : [{ column: readName(columns?.[at] ?? '').name, value }];
  });
  return filled.slice(0, MAX_CELLS);
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
