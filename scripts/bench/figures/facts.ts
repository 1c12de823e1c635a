import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../src/shared/tables/csv';
import type { Value } from './writing';

export type Row = Readonly<Record<string, Value>>;
export interface Facts {
  readonly title: string;
  readonly content: string;
}

export type Reader = (text: string) => Value;
export const text: Reader = (text) => ({ kind: 'text', text });
export const code: Reader = (text) => ({ kind: 'code', text });
const year: Reader = (text) => ({ kind: 'year', text });
export const plain =
  (kind: 'number' | 'percent'): Reader =>
  (text) => ({ kind, amount: Number(text.replace(/[^\d]/g, '')) });
export const amount =
  (kind: 'money' | 'unit', unit: string, point: ',' | '.'): Reader =>
  (text) => {
    const digits = text.replace(point === ',' ? /[^\d,]/g : /[^\d.]/g, '').replace(',', '.');
    return { kind, unit, amount: Number(digits) };
  };
const date =
  (pattern: RegExp): Reader =>
  (text) => {
    const { y, m, d } = pattern.exec(text)?.groups ?? {};
    return { kind: 'date', year: Number(y), month: Number(m), day: Number(d) };
  };
export const iso = date(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/);
export const dayFirst = date(/(?<d>\d+)[./](?<m>\d+)[./](?<y>\d+)/);
export const time: Reader = (text) => {
  const [hour, minute] = text.split(':').map(Number);
  return { kind: 'time', hour: hour ?? 0, minute: minute ?? 0 };
};
/** As minutes of the day. */
export const clock: Reader = (text) => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return { kind: 'number', amount: 60 * hour + minute };
};

/** What the columns of each table hold; the figures are read here by what is known of the file, not by the app. */
const TABLES: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  cars: {
    stock: code,
    model: text,
    year,
    colour: text,
    fuel: text,
    mileage: amount('unit', 'km', '.'),
    price: amount('money', '$', '.'),
    registered: iso,
  },
  clinic: {
    Nr: code,
    Leistung: text,
    Dauer: amount('unit', 'min', ','),
    Preis: amount('money', '€', ','),
    Arzt: text,
    'Nächster Termin': dayFirst,
    Uhrzeit: time,
  },
  shop: {
    ref: code,
    producto: text,
    categoría: text,
    existencias: plain('number'),
    precio: amount('money', '€', ','),
    IVA: plain('percent'),
    entrada: dayFirst,
  },
  rooms: {
    room: code,
    name: text,
    floor: plain('number'),
    'area (m²)': amount('unit', 'm²', '.'),
    beds: plain('number'),
    'price per night (EUR)': amount('money', '€', '.'),
    'deposit (EUR)': amount('money', '€', '.'),
    'check-in': time,
    'free from': iso,
  },
};

const folder = join(import.meta.dirname, 'documents');

/** All documents, as an account has them: every answer is checked against all of them. */
export const documents: readonly Facts[] = readdirSync(folder)
  .sort()
  .map((file) => ({
    title: file.replace(/\.\w+$/, ''),
    content: readFileSync(join(folder, file), 'utf8').trim(),
  }));

/** Rows by the names of their columns. */
export function rowsOf(content: string, columns: Readonly<Record<string, Reader>>): Row[] {
  const [header = [], ...lines] = readCsv(content);
  return lines.map((cells) =>
    Object.fromEntries(
      Object.entries(columns).map(([column, read]) => [column, read(cells[header.indexOf(column)] ?? '')]),
    ),
  );
}

export const tables: ReadonlyMap<string, readonly Row[]> = new Map(
  Object.entries(TABLES).map(([name, columns]) => [
    name,
    rowsOf(documents.find(({ title }) => title === name)?.content ?? '', columns),
  ]),
);
