import { createHmac, randomUUID } from 'node:crypto';
import { startSupabase, type RunningSupabase } from '../../../world/supabase/stack';

/** Who asks. `owner` is the person whose rows the question is about. */
export const CALLERS = ['owner', 'other', 'visitor', 'expired', 'forged', 'service'] as const;
export type Caller = (typeof CALLERS)[number];

/** A person with one row in every table; `secret` is in the text of each. */
export interface Resident {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
  readonly sessionId: string;
  readonly messageId: string;
  readonly trainingId: string;
  readonly revisionId: string;
}

type Ids = Pick<Resident, 'sessionId' | 'messageId' | 'trainingId' | 'revisionId'>;

export interface Question {
  readonly method: string;
  /** From `/rest/v1/` on. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly range: string | null;
  readonly text: string;
}

export interface World {
  readonly server: RunningSupabase;
  /** Made in SQL: a sign-up would take ten times as long and prove nothing here. */
  newResident(ids?: Partial<Ids>): Promise<Resident>;
  newStranger(): Promise<{ readonly id: string; readonly token: string }>;
  sign(claims: object, over?: { secret?: string; alg?: string }): string;
  /** The headers of a caller, seen from `owner`. */
  headersOf(caller: Caller, owner: Resident): Record<string, string>;
  ask(question: Question, headers: Record<string, string>): Promise<Answer>;
  /** Every row of a person in every table of ours, as the superuser sees it. */
  rowsOf(person: { readonly id: string }): Promise<string>;
  stop(): Promise<void>;
}

const HOUR_S = 3600;

export async function startWorld(): Promise<World> {
  const server = await startSupabase();
  const { sql } = server;
  const tables = await sql<{ name: string }[]>`
    select a.attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
     where a.attname = 'user_id' and c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
     order by 1`;
  const everything = tables
    .map(
      ({ name }) => `select '${name}' as place, to_jsonb(t)::text as line from ${name} t where user_id = $1`,
    )
    .join(' union all ');

  const sign: World['sign'] = (claims, { secret = server.jwtSecret, alg = 'HS256' } = {}) => {
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${encode({ alg, typ: 'JWT' })}.${encode(claims)}`;
    const signature = createHmac('sha256', secret).update(signed).digest('base64url');
    return `${signed}.${alg === 'none' ? '' : signature}`;
  };

  async function newStranger() {
    const id = randomUUID();
    await sql`insert into auth.users (id, email) values (${id}, ${`${id}@example.com`})`;
    return { id, token: sign(claims(id)) };
  }

  const stranger = await newStranger();
  return {
    server,
    sign,
    newStranger,
    async newResident(ids = {}) {
      const { id, token } = await newStranger();
      const secret = `secret-${randomUUID()}`;
      const own: Ids = { ...newIds(), ...ids };
      await sql.begin(async (within) => {
        await within`insert into public.sessions (user_id, id, title) values (${id}, ${own.sessionId}, ${secret})`;
        await within`
          insert into public.messages (user_id, id, session_id, role, content)
          values (${id}, ${own.messageId}, ${own.sessionId}, 'user', ${secret})`;
        await within`update public.sessions set head_id = ${own.messageId} where user_id = ${id} and id = ${own.sessionId}`;
        await within`
          insert into public.training_data (user_id, id, session_id, content)
          values (${id}, ${own.trainingId}, ${own.sessionId}, ${secret})`;
        await within`
          insert into public.training_revisions (user_id, id, document_id, title, content)
          values (${id}, ${own.revisionId}, ${own.trainingId}, '', ${secret})`;
        await within`update public.profiles set display_name = ${secret} where user_id = ${id}`;
      });
      return { id, token, secret, ...own };
    },
    headersOf(caller, owner) {
      const apikey = server.publishableKey;
      const bearer = (token: string) => ({ apikey, authorization: `Bearer ${token}` });
      switch (caller) {
        case 'owner':
          return bearer(owner.token);
        case 'other':
          return bearer(stranger.token);
        case 'visitor':
          return { apikey };
        case 'expired':
          return bearer(sign(claims(owner.id, -HOUR_S)));
        case 'forged':
          return bearer(sign(claims(owner.id), { secret: 'a guess that is as long as a secret must be' }));
        case 'service':
          return { apikey: server.serviceRoleKey };
        default:
          return caller satisfies never;
      }
    },
    async ask({ method, path, headers: more = {}, body }, headers) {
      const response = await fetch(`${server.url}/rest/v1/${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers, ...more },
        body: body === undefined ? null : JSON.stringify(body),
      });
      return {
        status: response.status,
        range: response.headers.get('content-range'),
        text: await response.text(),
      };
    },
    async rowsOf({ id }) {
      const rows = await sql.unsafe<{ place: string; line: string }[]>(`${everything} order by 1, 2`, [id]);
      return rows.map(({ place, line }) => `${place} ${line}`).join('\n');
    },
    stop: () => server.stop(),
  };
}

export function newIds(): Ids {
  const [sessionId, messageId, trainingId, revisionId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  return { sessionId, messageId, trainingId, revisionId };
}

/** The claims of an access token that ends in `seconds`. */
export function claims(id: string, seconds = HOUR_S): object {
  return {
    sub: id,
    role: 'authenticated',
    aud: 'authenticated',
    exp: Math.floor(Date.now() / 1000) + seconds,
  };
}

/**
 * An answer in two words: its status, and the SQLSTATE or code of a refusal, or what came of it for the owner's rows:
 * `written`, `read` or `nothing`. A refusal that leaks or changes something says so, and fits no cell.
 */
export async function outcome(
  world: World,
  owner: Resident,
  question: Question,
  caller: Caller,
): Promise<string> {
  const before = await world.rowsOf(owner);
  const { status, text } = await world.ask(question, world.headersOf(caller, owner));
  const written = (await world.rowsOf(owner)) !== before;
  const read = text.includes(owner.secret);
  const effect = written ? 'written' : read ? 'read' : 'nothing';
  if (status < 400) return `${String(status)} ${effect}`;
  const { code } = JSON.parse(text) as { code: string };
  return `${String(status)} ${code}${effect === 'nothing' ? '' : ` but ${effect}`}`;
}
