import { decode, decodeNamed } from './decode';
import { htmlToText } from './html';
import { ImportError } from './import-error';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** As Latin-1: bytes as they came. */
  readonly body: string;
}

interface Mail {
  readonly title: string;
  readonly content: string;
}

const SHOWN = ['from', 'to', 'cc', 'date'] as const;
const MAX_DEPTH = 20;

/** What a person reads of a mail: who wrote what to whom, and what is attached. */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const mail = partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  if (mail.headers.size === 0) throw new ImportError('import.not_what_it_says');
  return shownOf(mail, 0);
}

async function shownOf(mail: Part, depth: number): Promise<Mail> {
  const subject = wordsOf(mail.headers.get('subject') ?? '');
  const lines = SHOWN.flatMap((name) => {
    const value = wordsOf(mail.headers.get(name) ?? '');
    return value === '' ? [] : [`${name[0]?.toUpperCase() ?? ''}${name.slice(1)}: ${value}`];
  });
  const text = await textOf(mail, depth);
  const blocks = [subject === '' ? '' : `# ${subject}`, lines.join('\n'), text.trim()];
  return { title: subject, content: blocks.filter((block) => block !== '').join('\n\n') };
}

function partOf(raw: string): Part {
  const text = raw.replace(/\r\n?/g, '\n').replace(/^From .*\n/, '');
  const end = text.indexOf('\n\n');
  const head = end === -1 ? text : text.slice(0, end);
  const headers = new Map(
    head
      .replace(/\n[ \t]+/g, ' ')
      .split('\n')
      .flatMap((line) => {
        const found = /^([!-9;-~]+):\s*(.*)$/.exec(line);
        return found ? [[found[1]?.toLowerCase() ?? '', found[2] ?? ''] as const] : [];
      }),
  );
  return { headers, body: end === -1 ? '' : text.slice(end + 2) };
}

async function textOf(part: Part, depth: number): Promise<string> {
  const type = part.headers.get('content-type') ?? 'text/plain';
  const kind = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (kind.startsWith('multipart/') && depth < MAX_DEPTH) {
    const parts = partsOf(part.body, parameter(type, 'boundary'));
    if (kind === 'multipart/alternative') {
      const isPlain = (each: Part): boolean =>
        /^text\/plain/i.test(each.headers.get('content-type') ?? 'text/plain');
      // Some programs leave the plain one empty.
      const chosen = parts.find((each) => isPlain(each) && each.body.trim() !== '') ?? parts.at(-1);
      return chosen ? textOf(chosen, depth + 1) : '';
    }
    const texts: string[] = [];
    for (const each of parts) texts.push(await textOf(each, depth + 1));
    return texts
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join('\n\n');
  }
  if (kind === 'message/rfc822' && depth < MAX_DEPTH) {
    return (await shownOf(partOf(bytesOf(part).toString('latin1').trimStart()), depth + 1)).content;
  }
  const disposition = part.headers.get('content-disposition') ?? '';
  const name = fileNameIn(disposition, 'filename') || fileNameIn(type, 'name');
  if (/^attachment/i.test(disposition) || !kind.startsWith('text/')) return name === '' ? '' : `[${name}]`;
  const bytes = bytesOf(part);
  const text = decoded(bytes, parameter(type, 'charset'));
  if (kind === 'text/html') return htmlToText(text);
  return /;\s*format\s*=\s*"?flowed/i.test(type) ? unwrapped(text) : text;
}

/** Who says nothing, or what every program says, may have written in another encoding all the same. */
const decoded = (bytes: Uint8Array, charset: string): string =>
  (/^(?:us-ascii|utf-?8)?$/i.test(charset) ? null : decodeNamed(bytes, charset)) ?? decode(bytes).text;

/** `format=flowed`: a line that ends with a blank goes on in the next; the mark of a signature does not. */
const unwrapped = (text: string): string =>
  text.replace(/(?<!^--)( )\n(?=[^\n>])/gm, '$1').replace(/^ (?=[> ]|From )/gm, '');

function partsOf(body: string, boundary: string): Part[] {
  if (boundary === '') return [];
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => partOf(piece.replace(/^[ \t]*\n/, '')));
}

function bytesOf({ headers, body }: Part): Buffer {
  switch (headers.get('content-transfer-encoding')?.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return fromQuotedPrintable(body.replace(/=[ \t]*\n/g, ''));
    default:
      return Buffer.from(body, 'latin1');
  }
}

const fromQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  );

const parameter = (header: string, name: string): string => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2] ?? '';
};

/** As RFC 2231 has it: with its encoding, or in pieces. Else as other headers. */
function fileNameIn(header: string, name: string): string {
  const pieces = [
    ...header.matchAll(new RegExp(`;\\s*${name}\\*(?:\\d+\\*?)?\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'gi')),
  ];
  if (pieces.length === 0) return wordsOf(parameter(header, name));
  const whole = pieces.map(([, quoted, plain]) => quoted ?? plain ?? '').join('');
  const [, charset = '', text = whole] = /^([\w-]*)'[\w-]*'(.*)$/.exec(whole) ?? [];
  return decodeNamed(fromQuotedPrintable(text.replaceAll('%', '=')), charset || 'utf-8') ?? text;
}

/** `=?utf-8?B?…?=`: words that are not ASCII. */
function wordsOf(header: string): string {
  // Some programs write other letters as they are.
  const raw = decoded(Buffer.from(header, 'latin1'), '');
  return raw
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(
      /=\?([^?*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi,
      (whole, charset: string, how: string, text: string) => {
        const bytes =
          how.toLowerCase() === 'b'
            ? Buffer.from(text, 'base64')
            : fromQuotedPrintable(text.replaceAll('_', ' '));
        return decodeNamed(bytes, charset) ?? whole;
      },
    )
    .trim();
}
