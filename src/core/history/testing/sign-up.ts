import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import WebSocket from 'ws';
import type { RunningSupabase } from '../../../../scripts/dev-stack/supabase';

export interface SignedUp {
  readonly userId: string;
  readonly client: SupabaseClient;
}

let people = 0;

/** A new person of the project, and a client that speaks for them. */
export async function signUp(supabase: RunningSupabase): Promise<SignedUp> {
  const transport = WebSocket as never;
  const auth = createClient(supabase.url, supabase.publishableKey, { realtime: { transport } });
  const { data, error } = await auth.auth.signUp({
    email: `person-${String(++people)}@example.com`,
    password: 'a long password',
  });
  if (error ?? !data.session) throw error ?? new Error('No session after sign-up.');
  const { access_token: token, user } = data.session;
  const client = createClient(supabase.url, supabase.publishableKey, {
    accessToken: () => Promise.resolve(token),
    realtime: { transport },
  });
  return { userId: user.id, client };
}
