import { randomUUID } from 'node:crypto';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import ws from 'ws';
import type { RunningSupabase } from '../../world/supabase/stack';

// Hashing at full strength is most of the time of a sign-up, and proves nothing here.
process.env.LITE_AUTH_BCRYPT_COST = '4';

export const PASSWORD = 'correct horse battery';

type Row = Record<string, unknown>;
interface Table {
  Row: Row;
  Insert: Row;
  Update: Row;
  Relationships: [];
}
interface Rpc {
  Args: Row;
  Returns: unknown;
}
/** Any table, any column: the tests also send what the real schema refuses. */
interface Database {
  public: { Tables: Record<string, Table>; Views: Record<string, never>; Functions: Record<string, Rpc> };
}

export type Client = SupabaseClient<Database>;

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly client: Client;
}

/** A client as the app's: no storage, no timers. Without `headers` it is anonymous until somebody signs in. */
export function connect(server: RunningSupabase, key: string = server.publishableKey): Client {
  return createClient<Database>(server.url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    realtime: { transport: ws as never },
  });
}

/** Signs a new person up on a server that asks for no confirmation. */
export async function newPerson(server: RunningSupabase, name = 'person'): Promise<Person> {
  const client = connect(server);
  const email = `${name}-${randomUUID().slice(0, 8)}@example.com`;
  const { data, error } = await client.auth.signUp({ email, password: PASSWORD });
  if (error) throw error;
  if (!data.user) throw new Error('The sign-up made no user.');
  return { id: data.user.id, email, client };
}

const QUESTION = {
  id: '',
  user_id: '',
  session_id: '',
  parent_id: null as string | null,
  role: 'user',
  content: 'What does the Honda cost?',
  status: 'complete',
  error_code: null as string | null,
  model: null as string | null,
  usage: null as Record<string, unknown> | null,
  created_at: '',
};
export type NewMessage = typeof QUESTION;

export function message(person: Person, sessionId: string, over: Partial<NewMessage> = {}): NewMessage {
  const created_at = new Date().toISOString();
  return { ...QUESTION, id: randomUUID(), user_id: person.id, session_id: sessionId, created_at, ...over };
}

/** A session with one message and one training text in it; returns the ids. */
export async function furnish(
  person: Person,
  sessionId: string,
): Promise<{ messageId: string; trainingId: string }> {
  const at = new Date().toISOString();
  const first = message(person, sessionId, { created_at: at });
  const trainingId = randomUUID();
  const times = { created_at: at, updated_at: at };
  const session = { user_id: person.id, id: sessionId, title: 'Honda', title_auto: true, ...times };
  await must(person.client.from('sessions').upsert(session, { onConflict: 'user_id,id' }));
  await must(
    person.client.from('messages').upsert([first], { onConflict: 'user_id,id', ignoreDuplicates: true }),
  );
  const text = {
    user_id: person.id,
    id: trainingId,
    session_id: sessionId,
    title: '',
    content: 'Honda, silver',
  };
  await must(person.client.from('training_data').upsert({ ...text, ...times }, { onConflict: 'user_id,id' }));
  return { messageId: first.id, trainingId };
}

/** The data of an answer, or its error thrown. Data is null only where a write asked for none back. */
export async function must<T>(answer: PromiseLike<{ data: T; error: unknown }>): Promise<NonNullable<T>> {
  const { data, error } = await answer;
  if (error) throw new Error(`The request failed: ${JSON.stringify(error)}`);
  return data as NonNullable<T>;
}

interface Change {
  readonly kind: 'sessions' | 'messages' | 'training_data' | 'profiles';
  readonly row: {
    readonly id?: string;
    readonly seq: number;
    readonly deleted_at: string | null;
    readonly content?: string;
  };
}

export interface Page {
  readonly cursor: number;
  readonly has_more: boolean;
  readonly reset: boolean;
  readonly server_time: string;
  readonly changes: readonly Change[];
}

export async function pull(client: Client, cursor: number, limit?: number): Promise<Page> {
  return (await must(client.rpc('sync_pull', { p_cursor: cursor, p_limit: limit }))) as Page;
}
