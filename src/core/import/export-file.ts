import Papa from 'papaparse';

/** The formats a text can be written to; a table of facts also as one. */
export function exportAs(extension: string, content: string): string {
  switch (extension) {
    case 'csv':
      return `\ufeff${Papa.unparse(tableOf(content))}\n`;
    case 'tsv':
      return `${Papa.unparse(tableOf(content), { delimiter: '\t' })}\n`;
    case 'json':
      return `${JSON.stringify(recordsOf(content) ?? content.split('\n'), null, 2)}\n`;
    default:
      return content.endsWith('\n') ? content : `${content}\n`;
  }
}

/** Lines such as `code: BR-1; stock: 12`, as an import writes them; null where the text is something else. */
export function recordsOf(content: string): Record<string, string>[] | null {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const records = lines.map((line) => {
    const cells = line.split('; ').map((cell) => /^([^:]{1,80}): (.*)$/.exec(cell));
    return cells.every((cell) => cell !== null)
      ? Object.fromEntries(cells.map((cell) => [cell[1] ?? '', cell[2] ?? '']))
      : null;
  });
  return lines.length > 0 && records.every((record) => record !== null) ? records : null;
}

function tableOf(content: string): { fields: string[]; data: string[][] } {
  const records = recordsOf(content);
  if (records === null) return { fields: ['text'], data: content.split('\n').map((line) => [line]) };
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return { fields, data: records.map((record) => fields.map((field) => record[field] ?? '')) };
}
