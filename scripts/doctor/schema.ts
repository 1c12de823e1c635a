import { readMigrations } from '../lib/migrations';

/** A table with the columns that one migration gives it, or a function; both as the REST layer shows them. */
export type SchemaPart = TablePart | FunctionPart;

export interface TablePart {
  readonly kind: 'table';
  readonly name: string;
  readonly columns: readonly string[];
  readonly migration: string;
}

export interface FunctionPart {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: readonly string[];
  readonly migration: string;
}

const TABLE = /create table (?:if not exists )?public\.(\w+) \(\n(.*?)\n\);/gs;
const COLUMN = /^ {2}(?!constraint\b|primary\b|unique\b|foreign\b|check\b)(\w+) /gm;
const ALTERED = /alter table public\.(\w+)([^;]*);/g;
const ADDED = /add column (?:if not exists )?(\w+)/g;
const DROPPED_COLUMN = /drop column (?:if exists )?(\w+)/g;
const FUNCTION = /create (?:or replace )?function public\.(\w+)\(([^)]*)\)\s*returns (\w+)/g;
const DROPPED = /drop (table|function) (?:if exists )?public\.(\w+)/g;

/**
 * What our migrations leave in the schema `public`. Read from their text, so that there is no second list to
 * keep; a test compares it with what PostgreSQL made of them.
 */
export async function readSchema(): Promise<SchemaPart[]> {
  let parts: SchemaPart[] = [];
  for (const { version, name, text } of await readMigrations()) {
    parts = apply(parts, text.replace(/--.*$/gm, ''), `${version}_${name}`);
  }
  return parts;
}

function apply(before: readonly SchemaPart[], sql: string, migration: string): SchemaPart[] {
  const dropped = new Set([...sql.matchAll(DROPPED)].map(([, kind, name]) => `${kind} ${name}`));
  let parts = before.filter((part) => !dropped.has(`${part.kind} ${part.name}`));

  for (const [, name = '', body = ''] of sql.matchAll(TABLE)) {
    parts.push({ kind: 'table', name, columns: names(body, COLUMN), migration });
  }
  for (const [, name = '', change = ''] of sql.matchAll(ALTERED)) {
    const columns = names(change, ADDED);
    if (columns.length > 0) parts.push({ kind: 'table', name, columns, migration });
    const gone = new Set(names(change, DROPPED_COLUMN));
    parts = parts.map((part) =>
      part.kind === 'table' && part.name === name
        ? { ...part, columns: part.columns.filter((column) => !gone.has(column)) }
        : part,
    );
  }
  for (const [, name = '', list = '', returns] of sql.matchAll(FUNCTION)) {
    if (returns === 'trigger') continue;
    const parameters = list
      .split(',')
      .map((parameter) => parameter.trim().split(/\s+/)[0] ?? '')
      .filter(Boolean);
    const isKnown = parts.some(
      (part) =>
        part.kind === 'function' && part.name === name && part.parameters.join() === parameters.join(),
    );
    // A new body under the same name cannot be told from outside.
    if (!isKnown) parts.push({ kind: 'function', name, parameters, migration });
  }
  return parts;
}

function names(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
