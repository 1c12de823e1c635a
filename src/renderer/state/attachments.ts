import { MAX_MESSAGE_BYTES, MAX_QUESTION_CHARS } from '../../shared/limits';
import { say } from '../../shared/words/say';

/** A file that goes along with a question. */
export interface Attachment {
  readonly name: string;
  readonly text: string;
}

/** What was typed, and what goes along with it. */
export interface Question {
  readonly question: string;
  readonly files: readonly Attachment[];
}

/** What is text already. */
const TEXT =
  /\.(txt|md|markdown|csv|tsv|json|jsonl|yaml|yml|xml|html|log|ini|toml|sql|[cm]?[jt]sx?|py|rb|go|rs|java|c|h|cpp|cs|sh|css)$/i;
/** What main takes the text out of, in the way in which it does for training data. */
const DOCUMENT = /\.(pdf|docx|docm|xlsx|xlsm|ods|odt|eml)$/i;
export const ACCEPTED =
  '.txt,.md,.markdown,.csv,.tsv,.json,.jsonl,.yaml,.yml,.xml,.html,.log,.pdf,.docx,.xlsx,.ods,.odt,.eml,text/*';

const escapeName = (name: string): string => name.replace(/[<>"\n\r]/g, '_').slice(0, 120);
const escapeText = (text: string): string => text.replace(/<(?=\/?file[ >])/g, '&lt;');
const readText = (text: string): string => text.replace(/&lt;(?=\/?file[ >])/g, '<');

/** A question with its files, as it is sent and kept: the model, an export and a search all see what was meant. */
export function withAttachments(question: string, files: readonly Attachment[]): string {
  const blocks = files.map(
    ({ name, text }) => `<file name="${escapeName(name)}">\n${escapeText(text)}\n</file>`,
  );
  return [question, ...blocks].join('\n\n');
}

const BLOCK = /\n\n<file name="([^"\n]*)">\n([\s\S]*?)\n<\/file>/g;
const ALL_BLOCKS = /(?:\n\n<file name="[^"\n]*">\n[\s\S]*?\n<\/file>)+$/;

export function splitAttachments(content: string): Question {
  const end = content.endsWith('</file>') ? ALL_BLOCKS.exec(content) : null;
  if (!end) return { question: content, files: [] };
  const files = [...end[0].matchAll(BLOCK)].map(([, name = '', text = '']) => ({
    name,
    text: readText(text),
  }));
  return { question: content.slice(0, end.index), files };
}

/** What a question with its files may come to; beyond it, the best passages are a better answer than all of them. */
const isTooLong = (content: string): boolean =>
  content.length > MAX_QUESTION_CHARS || new TextEncoder().encode(content).length > MAX_MESSAGE_BYTES;

/** Why a file cannot go along with a question, in a sentence; null when it can. */
export function refusalOf({ question, files }: Question, file: Attachment): string | null {
  if (file.text.trim() === '') return say('files.empty', { name: file.name });
  if (!isTooLong(withAttachments(question, [...files, file]))) return null;
  return say('files.question_too_long', { name: file.name });
}

/**
 * A file as text. Rejects with an Error whose message is a sentence for the person.
 * @param readDocument takes the text out of what is none
 */
export async function readAttachment(
  file: File,
  readDocument: (file: File) => Promise<string>,
): Promise<Attachment> {
  const { name } = file;
  if (DOCUMENT.test(name)) return { name, text: await readDocument(file) };
  if (file.size > MAX_MESSAGE_BYTES) throw new Error(say('files.attached_too_large', { name }));
  const text = TEXT.test(name) || file.type.startsWith('text/') ? await textOf(file) : null;
  if (text !== null) return { name, text };
  throw new Error(say('files.attached_no_text', { name }));
}

/** Null for what is no text, whatever its name says. */
async function textOf(file: File): Promise<string | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? null : text.replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}
