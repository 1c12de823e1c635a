import { ImportError } from './import-error';

const OFFICE_UNTIL_2007 = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

/** How files begin that are no text, whatever they are called, and what they are; '': an archive. */
const BEGINNINGS = [
  ['{\\rtf', 'rtf'],
  ['7z\u00bc\u00af', ''],
  ['Rar!\u001a', ''],
  ['\u001f\u008b', ''],
  ['BZh', ''],
  ['\u00fd7zXZ', ''],
  ['\u0089PNG', 'png'],
  ['\u00ff\u00d8\u00ff', 'jpg'],
  ['GIF8', 'gif'],
  ['SQLite format 3', 'sqlite'],
] as const;

/** What else archives hold: by a part, or by the type that they name. */
const ARCHIVES = [
  ['ppt/', 'pptx'],
  ['xl/workbook.bin', 'xlsb'],
  ['META-INF/container.xml', 'epub'],
  ['application/epub+zip', 'epub'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
] as const;

/** What cannot be read, and what it is to be saved as. */
const SAVE_AS = {
  doc: 'word',
  rtf: 'word',
  pages: 'word',
  wpd: 'word',
  xls: 'excel',
  xlsb: 'excel',
  numbers: 'excel',
  ppt: 'pdf',
  pptx: 'pdf',
  odp: 'pdf',
  key: 'pdf',
  epub: 'pdf',
  mobi: 'pdf',
  sqlite: 'excel',
  mdb: 'excel',
  accdb: 'excel',
  dbf: 'excel',
  parquet: 'excel',
  msg: 'mail',
  pst: 'mail',
  mbox: 'mail',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  gif: 'picture',
  webp: 'picture',
  heic: 'picture',
  tif: 'picture',
  tiff: 'picture',
  bmp: 'picture',
} as const;

export function otherKind(kind: string): ImportError {
  const how: string = kind in SAVE_AS ? SAVE_AS[kind as keyof typeof SAVE_AS] : 'other';
  return new ImportError(['import.other_kind', { kind, how }]);
}

/** What Office wrote before 2007, and what it writes today with a password. */
export function oldOffice(bytes: Uint8Array, kind: string): ImportError {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  return isEncrypted ? new ImportError('import.locked') : otherKind(kind in SAVE_AS ? kind : 'doc');
}

/** Whether an extension is one of those that cannot be read. */
export const isOtherKind = (kind: string): boolean => kind in SAVE_AS;

export function refuseByBeginning(bytes: Uint8Array, kind: string): void {
  if (startsWith(bytes, OFFICE_UNTIL_2007)) throw oldOffice(bytes, kind);
  const found = BEGINNINGS.find(([mark]) => startsWith(bytes, mark));
  if (found) throw found[1] === '' ? new ImportError('import.other_archive') : otherKind(found[1]);
}

/** What an archive is that is none of those that can be read. */
export function otherArchive(paths: readonly string[], mimetype: string): ImportError {
  const found = ARCHIVES.find(([part]) => mimetype === part || paths.some((path) => path.startsWith(part)));
  return found ? otherKind(found[1]) : new ImportError('import.other_archive');
}

export function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...Buffer.from(mark, 'latin1')].every((byte, index) => bytes[index] === byte);
}
