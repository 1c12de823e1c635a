import { randomUUID } from 'node:crypto';
import { groqModels } from '../../world/groq/models';
import { type RunningGroqServer, startGroqServer } from '../../world/groq/server';
import { type RunningEdgeFunction, startEdgeFunction } from '../../world/supabase/edge-function';
import { type RunningSupabase, startSupabase } from '../../world/supabase/stack';
import { ensurePostgresBinaries } from '../lib/postgres-binaries';
import { fillAccount } from './history/large-account';
import { type BenchResult, compare, median } from './result';

const SESSIONS = 1_000;
const MESSAGES = 100_000;
const ROUNDS = 40;
const WARM_UP = 5;
/** Against what a client would ask PostgREST and the auth server itself. */
const ROUTE_LIMIT = 2;
const PROMISED_MS = 50;
/** Against the same question through the team proxy. */
const TTFT_LIMIT = 1.2;
/** What Groq takes to its first token; both ways wait for it. */
const GROQ_MS = 200;
const GROQ_KEY = 'gsk_bench';
/** Hashing passwords is the auth server's work, here and there; at its own cost it would hide all else. */
const LEAST_COST = 4;
const USUAL_COST = 10;

/** One request over the API, and the plain ones that do the same. */
interface Pair {
  readonly ours: (round: number) => Promise<unknown>;
  readonly plain: (round: number) => Promise<unknown>;
}

/** Every route of the REST API on a large account, and the time to the first token. */
export async function run(): Promise<BenchResult> {
  hashPasswordsAt(LEAST_COST);
  await ensurePostgresBinaries();
  const supabase = await startSupabase();
  const groq = await startGroqServer({ apiKey: GROQ_KEY, models: groqModels, tokensPerSecond: Infinity });
  const env = {
    SUPABASE_URL: supabase.url,
    SUPABASE_SECRET_KEYS: JSON.stringify({ default: supabase.serviceRoleKey }),
    SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: supabase.publishableKey }),
    GROQ_API_KEY: GROQ_KEY,
    GROQ_BASE_URL: groq.url,
    PROXY_REQUESTS_PER_MINUTE: '100000',
    PROXY_TOKENS_PER_DAY: '2000000000',
    API_ATTEMPTS_PER_MINUTE: '100000',
  };
  const api = await startEdgeFunction('api', { env });
  const proxy = await startEdgeFunction('groq', { env });
  try {
    const person = await signUp(supabase);
    await fillAccount(supabase, person.id, { sessions: SESSIONS, messages: MESSAGES });
    const { routes: pairs, signIns } = pairsFor(api, supabase, person);
    const routes = await measureRoutes(pairs);
    hashPasswordsAt(USUAL_COST);
    const alone = await measureRoutes(signIns);
    const first = await measureFirstTokens(api, proxy, groq, person);
    const slowest = Math.max(...routes.map(({ value }) => value));
    const promise = compare('rest: slowest route', 'ms', [slowest], [PROMISED_MS], 1);
    return { ...first, also: [promise, ...routes, ...alone] };
  } finally {
    await api.stop();
    await proxy.stop();
    await groq.stop();
    await supabase.stop();
  }
}

function hashPasswordsAt(cost: number): void {
  process.env.LITE_AUTH_BCRYPT_COST = String(cost);
}

interface Person {
  readonly id: string;
  readonly token: string;
}

async function signUp({ url, publishableKey }: RunningSupabase): Promise<Person> {
  const response = await fetch(`${url}/auth/v1/signup`, {
    method: 'POST',
    headers: { apikey: publishableKey, 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${randomUUID()}@example.com`, password: 'correct horse battery' }),
  });
  const { access_token: token, user } = (await response.json()) as {
    access_token: string;
    user: { id: string };
  };
  return { id: user.id, token };
}

interface Pairs {
  readonly routes: Record<string, Pair>;
  /** Against the auth server alone, without the count of attempts: what a person waits for. */
  readonly signIns: Record<string, Pair>;
}

function pairsFor(api: RunningEdgeFunction, supabase: RunningSupabase, person: Person): Pairs {
  const send = async (url: string, token: string | null, method: string, body?: unknown, prefer?: string) => {
    const response = await fetch(url, {
      method,
      headers: {
        apikey: token === supabase.serviceRoleKey ? token : supabase.publishableKey,
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(prefer !== undefined && { prefer }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
    return text;
  };
  const ours = (route: string, body?: unknown, token: string | null = person.token) => {
    const [method = '', path = ''] = route.split(' ');
    return send(api.url + path, token, method, body);
  };
  const rest = (route: string, body?: unknown, prefer?: string) => {
    const [method = '', path = ''] = route.split(' ');
    return send(`${supabase.url}/rest/v1/${path}`, person.token, method, body, prefer);
  };
  const auth = (path: string, body?: unknown, token: string | null = null) =>
    send(`${supabase.url}/auth/v1/${path}`, token, body === undefined ? 'GET' : 'POST', body);

  const password = 'correct horse battery';
  /** Sign-ins of the running round, one for each way. */
  const held = {
    ours: { email: '', access: '', refresh: '' },
    plain: { email: '', access: '', refresh: '' },
  };
  const keep = (way: 'ours' | 'plain', text: string): void => {
    const { access_token, refresh_token } = JSON.parse(text) as {
      access_token: string;
      refresh_token: string;
    };
    held[way] = { ...held[way], access: access_token, refresh: refresh_token };
  };
  const credentials = (way: 'ours' | 'plain', isNew = false) => {
    if (isNew) held[way].email = `${randomUUID()}@example.com`;
    return { email: held[way].email, password };
  };

  // A client has not the key for it: it stands for the work that is counted here and there.
  const countAttempt = () =>
    send(`${supabase.url}/rest/v1/rpc/sign_in_attempt`, supabase.serviceRoleKey, 'POST', {
      p_keys: [randomUUID(), held.plain.email],
      p_per_minute: 100_000,
    });

  const at = (round: number): string => `session-${(round + WARM_UP) * 7}`;
  const documents = [{ title: 'Hours', content: 'Monday to Friday, 9 to 5' }];
  const upsert = 'return=representation,resolution=merge-duplicates';
  const ask = async (round: number): Promise<void> => {
    const session_id = at(round);
    const [question, answer] = [randomUUID(), randomUUID()];
    const ofBoth = { user_id: person.id, session_id };
    const session = `sessions?id=eq.${session_id}`;
    const [, , , page] = await Promise.all([
      rest(`GET ${session}&select=id,model,settings,head_id`),
      rest('GET training_data?session_id=is.null&deleted_at=is.null'),
      rest(`GET training_data?session_id=eq.${session_id}&deleted_at=is.null`),
      rest('POST rpc/conversation_page', { p_session_id: session_id, p_limit: 100 }),
    ]);
    const [head] = JSON.parse(page) as { id: string }[];
    const said = {
      ...ofBoth,
      content: 'How far did it go?',
      role: 'user',
      id: question,
      parent_id: head?.id ?? null,
    };
    await rest('POST messages', [said], 'return=minimal');
    await rest(`PATCH ${session}`, { head_id: question }, 'return=minimal');
    const answered = { ...ofBoth, content: '18,000 km', role: 'assistant', id: answer, parent_id: question };
    await rest('POST messages', [answered], 'return=minimal');
    await rest(`PATCH ${session}`, { head_id: answer }, 'return=minimal');
  };
  const asked = (round: number) => ({ message: 'How far did it go?', session_id: at(round) });

  const signUp: Pair = {
    ours: async () => keep('ours', await ours('POST /auth/signup/', credentials('ours', true), null)),
    plain: async () => keep('plain', await auth('signup', credentials('plain', true))),
  };
  const logIn: Pair = {
    ours: async () => keep('ours', await ours('POST /auth/login/', credentials('ours'), null)),
    plain: async () => keep('plain', await auth('token?grant_type=password', credentials('plain'))),
  };
  const counted = ({ ours, plain }: Pair): Pair => ({
    ours,
    plain: async (round) => {
      await countAttempt();
      await plain(round);
    },
  });

  const routes: Record<string, Pair> = {
    'POST /auth/signup': counted(signUp),
    'POST /auth/login': counted(logIn),
    'POST /auth/refresh': {
      ours: async () =>
        keep('ours', await ours('POST /auth/refresh/', { refresh_token: held.ours.refresh }, null)),
      plain: async () =>
        keep('plain', await auth('token?grant_type=refresh_token', { refresh_token: held.plain.refresh })),
    },
    'GET /auth/profile': {
      ours: () => ours('GET /auth/profile/'),
      plain: () =>
        Promise.all([auth('user', undefined, person.token), rest('GET profiles?select=default_session_id')]),
    },
    'POST /auth/logout': {
      ours: () => ours('POST /auth/logout/', {}, held.ours.access),
      plain: () => auth('logout?scope=local', {}, held.plain.access),
    },
    'GET /chat/sessions': {
      ours: () => ours('GET /chat/sessions/'),
      plain: () =>
        rest(
          'GET sessions?deleted_at=is.null&order=updated_at.desc,id.desc&select=id,title,created_at,updated_at',
        ),
    },
    'GET /chat/conversation': {
      ours: (round) => ours(`GET /chat/conversation/${at(round)}/?limit=50`),
      plain: (round) => rest('POST rpc/conversation_page', { p_session_id: at(round), p_limit: 50 }),
    },
    'GET /training': {
      ours: () => ours('GET /training/'),
      plain: () =>
        rest('GET training_data?session_id=is.null&deleted_at=is.null&order=position,created_at,id'),
    },
    'PUT /training': {
      ours: () => ours('PUT /training/', { documents }),
      plain: () => replace(null),
    },
    'GET /training/{session_id}': {
      ours: (round) => ours(`GET /training/${at(round)}/`),
      plain: (round) =>
        rest(`GET training_data?session_id=eq.${at(round)}&deleted_at=is.null&order=position`),
    },
    'PUT /training/{session_id}': {
      ours: (round) => ours(`PUT /training/${at(round)}/`, { documents }),
      plain: (round) => replace(at(round)),
    },
    'POST /chat': { ours: (round) => ours('POST /chat/', asked(round)), plain: ask },
    'POST /chat/stream': { ours: (round) => ours('POST /chat/stream/', asked(round)), plain: ask },
    'DELETE /chat/conversation/clear': {
      ours: (round) => ours(`DELETE /chat/conversation/${at(round)}/clear/`),
      plain: (round) =>
        rest('POST rpc/clear_conversation', { p_session_id: `session-${999 - round - WARM_UP}` }),
    },
  };
  return {
    routes,
    signIns: { 'POST /auth/signup, hashed as usual': signUp, 'POST /auth/login, hashed as usual': logIn },
  };

  async function replace(session_id: string | null): Promise<void> {
    const scope = session_id === null ? 'session_id=is.null' : `session_id=eq.${session_id}`;
    const deleted_at = new Date().toISOString();
    await rest(`PATCH training_data?${scope}&deleted_at=is.null`, { deleted_at }, 'return=minimal');
    const rows = documents.map((each) => ({ ...each, id: randomUUID(), user_id: person.id, session_id }));
    await rest('POST training_data?on_conflict=user_id,id', rows, upsert);
  }
}

async function measureRoutes(pairs: Record<string, Pair>): Promise<BenchResult[]> {
  const times = new Map<string, { ours: number[]; plain: number[] }>();
  const clocked = async (work: Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await work;
    return performance.now() - started;
  };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, { ours, plain }] of Object.entries(pairs)) {
      const ms = { plain: await clocked(plain(round)), ours: await clocked(ours(round)) };
      if (round < 0) continue;
      const known = times.get(name) ?? { ours: [], plain: [] };
      known.ours.push(ms.ours);
      known.plain.push(ms.plain);
      times.set(name, known);
    }
  }
  return [...times].map(([name, { ours, plain }]) => {
    console.log(`${name}: ${median(ours).toFixed(1)} ms, plainly ${median(plain).toFixed(1)} ms`);
    return compare(`rest: ${name}`, 'ms', ours, plain, ROUTE_LIMIT);
  });
}

async function measureFirstTokens(
  api: RunningEdgeFunction,
  proxy: RunningEdgeFunction,
  groq: RunningGroqServer,
  { token }: Person,
): Promise<BenchResult> {
  const once = async (url: string, body: unknown): Promise<number> => {
    groq.next({ kind: 'late', delayMs: GROQ_MS, text: 'one two three' });
    const started = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const reader = response.body?.getReader();
    await reader?.read();
    const ms = performance.now() - started;
    for (;;) if ((await reader?.read())?.done !== false) break;
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return ms;
  };
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const question = { message: 'How far did it go?', session_id: `session-${700 + round}` };
    const ours = await once(`${api.url}/chat/stream/`, question);
    // The very same, as the app would send it.
    const theirs = await once(`${proxy.url}/openai/v1/chat/completions`, groq.requests.at(-1)?.body);
    if (round < 0) continue;
    times.ours.push(ours);
    times.theirs.push(theirs);
  }
  return compare('rest', 'ms to the first token', times.ours, times.theirs, TTFT_LIMIT);
}
