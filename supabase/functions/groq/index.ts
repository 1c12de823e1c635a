import { createAuthenticator } from './auth.ts';
import { createBudget } from './budget.ts';
import { createProxy } from './proxy.ts';
import { readSettings } from './settings.ts';

const settings = readSettings((name) => Deno.env.get(name));

Deno.serve(
  createProxy({
    settings,
    authenticate: createAuthenticator(settings.supabase),
    budget: createBudget(settings.supabase, settings.limits),
  }),
);
