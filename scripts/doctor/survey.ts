import { at, UnexpectedAnswer, type Ask } from './ask';
import type { FunctionPart, SchemaPart, TablePart } from './schema';

/**
 * `missing`: not there, or with other columns or parameters; `lacks` names the column. `open`: a function that somebody
 * without an account may call.
 */
export interface SeenPart {
  readonly part: SchemaPart;
  readonly state: 'there' | 'missing' | 'open';
  readonly lacks?: string;
}

export function surveySchema(ask: Ask, schema: readonly SchemaPart[]): Promise<SeenPart[]> {
  return Promise.all(
    schema.map((part) => (part.kind === 'table' ? seeTable(ask, part) : seeFunction(ask, part))),
  );
}

/** PostgreSQL looks for the columns before it looks at the rights, so a refusal proves that they are there. */
async function seeTable(ask: Ask, part: TablePart): Promise<SeenPart> {
  const answer = await ask(`/rest/v1/${part.name}?select=${part.columns.join()}&limit=0`);
  const code = at(answer.body, 'code');
  if (code === '42703') {
    const lacks = /column (?:\w+\.)?(\w+) does not exist/.exec(String(at(answer.body, 'message')))?.[1];
    return { part, state: 'missing', ...(lacks === undefined ? {} : { lacks }) };
  }
  if (answer.status === 404 || code === '42P01') return { part, state: 'missing' };
  if (answer.status === 200 || code === '42501') return { part, state: 'there' };
  throw new UnexpectedAnswer(answer);
}

/** With null for each parameter: should the call be let through after all, it finds nobody and changes nothing. */
async function seeFunction(ask: Ask, part: FunctionPart): Promise<SeenPart> {
  const body = Object.fromEntries(part.parameters.map((name) => [name, null]));
  const answer = await ask(`/rest/v1/rpc/${part.name}`, { method: 'POST', body });
  if (answer.status === 404) return { part, state: 'missing' };
  if (answer.isPage || answer.status >= 500) throw new UnexpectedAnswer(answer);
  const { code, message } = { code: at(answer.body, 'code'), message: String(at(answer.body, 'message')) };
  // Any other failure comes out of the function, which therefore ran.
  const isRefused = code === '42501' && message.includes('permission denied for function');
  return { part, state: isRefused ? 'there' : 'open' };
}
