import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import WebSocket from 'ws';
import type { RunningSupabase } from '../../../../world/supabase/stack';

export interface SignedUp {
  readonly userId: string;
  readonly token: string;
  readonly client: SupabaseClient;
}

const transport = WebSocket as never;

/** A client of the project that sends this token. */
export function clientFor(supabase: RunningSupabase, token: string): SupabaseClient {
  return createClient<unknown>(supabase.url, supabase.publishableKey, {
    accessToken: () => Promise.resolve(token),
    realtime: { transport },
  }) as SupabaseClient;
}

let people = 0;

/** A new person of the project, and a client that speaks for them. */
export async function signUp(supabase: RunningSupabase): Promise<SignedUp> {
  const auth = createClient(supabase.url, supabase.publishableKey, { realtime: { transport } });
  const { data, error } = await auth.auth.signUp({
    email: `person-${String(++people)}@example.com`,
    password: 'a long password',
  });
  if (error ?? !data.session) throw error ?? new Error('No session after sign-up.');
  const { access_token: token, user } = data.session;
  return { userId: user.id, token, client: clientFor(supabase, token) };
}
