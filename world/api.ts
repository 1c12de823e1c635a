import { step } from '../scripts/lib/progress';
import { demoModels } from './groq/models';
import type { Services } from './services';
import { startEdgeFunction } from './supabase/edge-function';

export const API_PORT = 8000;
/** Where pages are served from while somebody makes them. */
const ORIGINS = 'http://localhost:3000,http://localhost:5173';

/** The REST API over the project on this machine. Null for a project that is elsewhere: it has its own. */
export async function startApi({ supabase, chat }: Services, port: number) {
  const { secretKey } = supabase;
  if (secretKey === null) return null;
  const { stop } = await step('Starting the REST API', () =>
    startEdgeFunction('api', {
      port,
      env: {
        SUPABASE_URL: supabase.url,
        SUPABASE_SECRET_KEYS: JSON.stringify({ default: secretKey }),
        SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: supabase.publishableKey }),
        GROQ_API_KEY: chat.apiKey,
        GROQ_BASE_URL: chat.endpoint,
        ...(chat.isLocal && { PROXY_MODELS: demoModels.map(({ id }) => id).join() }),
        API_ALLOWED_ORIGINS: process.env.API_ALLOWED_ORIGINS ?? ORIGINS,
      },
    }),
  );
  return { url: `http://localhost:${port}`, stop };
}
