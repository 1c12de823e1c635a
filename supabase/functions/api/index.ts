import { createAuthenticator } from '../groq/auth.ts';
import { createBudget } from '../groq/budget.ts';
import { createApi } from './app.ts';
import { readSettings } from './settings.ts';

const settings = readSettings((name) => Deno.env.get(name));

Deno.serve(
  createApi({
    settings,
    authenticate: createAuthenticator(settings.supabase),
    budget: createBudget(settings.supabase, settings.limits),
  }),
);
