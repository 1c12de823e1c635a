/** A file that goes along with a question. */
export interface Attachment {
  readonly name: string;
  readonly text: string;
}

/** What can be read as text; a PDF's text has to be taken out of it first. */
const READABLE =
  /\.(txt|md|markdown|csv|tsv|json|jsonl|yaml|yml|xml|html|log|ini|toml|sql|[cm]?[jt]sx?|py|rb|go|rs|java|c|h|cpp|cs|sh|css)$/i;
export const ACCEPTED = '.txt,.md,.markdown,.csv,.tsv,.json,.jsonl,.yaml,.yml,.xml,.html,.log,text/*';

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

export function splitAttachments(content: string): {
  readonly question: string;
  readonly files: readonly Attachment[];
} {
  const end = content.endsWith('</file>') ? ALL_BLOCKS.exec(content) : null;
  if (!end) return { question: content, files: [] };
  const files = [...end[0].matchAll(BLOCK)].map(([, name = '', text = '']) => ({
    name,
    text: readText(text),
  }));
  return { question: content.slice(0, end.index), files };
}

/** Reads files as text. Rejects with an Error whose message is a sentence for the person. */
export async function readAttachments(files: Iterable<File>, maxBytes: number): Promise<Attachment[]> {
  const read: Attachment[] = [];
  for (const file of files) {
    if (file.size > maxBytes)
      throw new Error(`“${file.name}” is larger than one megabyte. Attach a part of it.`);
    const text = READABLE.test(file.name) || file.type.startsWith('text/') ? await textOf(file) : null;
    if (text === null) {
      throw new Error(
        `“${file.name}” holds no text that can be attached. Attach text, Markdown, CSV or JSON.`,
      );
    }
    if (text.trim() === '') throw new Error(`“${file.name}” is empty.`);
    read.push({ name: file.name, text });
  }
  return read;
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
