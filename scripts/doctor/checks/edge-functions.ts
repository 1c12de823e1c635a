import { at } from '../ask';
import { fault, ok, warning, type Check } from '../check';

interface EdgeFunction {
  readonly name: string;
  /** The function, and a request of it that only somebody who is signed in may make. */
  readonly deployed: string;
  readonly path: string;
  /** What it means that it is not there. */
  readonly absent: string;
  readonly docs: string;
}

export const teamProxy = check({
  name: 'Team proxy',
  deployed: 'groq',
  path: '/openai/v1/models',
  absent: 'People use their own Groq keys.',
  docs: 'docs/team-proxy.md',
});

export const restApi = check({
  name: 'REST API',
  deployed: 'api',
  path: '/auth/profile',
  absent: 'The app needs none.',
  docs: 'docs/rest-api.md',
});

function check({ name, deployed, path, absent, docs }: EdgeFunction): Check {
  return {
    name,
    async run({ ask }) {
      const { status, body } = await ask(`/functions/v1/${deployed}${path}`);
      if (at(body, 'error', 'code') === 'invalid_access_token') {
        return [ok(`The function ${deployed} is deployed, and asks for a sign-in.`)];
      }
      if (status === 404) return [ok(`The function ${deployed} is not deployed. ${absent}`)];
      if (status === 401) {
        return [
          warning(
            `Supabase checks the tokens before the function ${deployed} does, and refuses those of newer projects.`,
            `Deploy it from this folder, where supabase/config.toml says so: npx supabase functions deploy ${deployed} --no-verify-jwt.`,
          ),
        ];
      }
      if (status >= 500) {
        return [
          fault(
            `The function ${deployed} is deployed but does not run (HTTP ${status}).`,
            `Look at its log in the dashboard (Edge Functions, ${deployed}, Logs) and at its secrets: ${docs}.`,
          ),
        ];
      }
      return [
        fault(
          `The function ${deployed} answers strangers (HTTP ${status}).`,
          `Something else is deployed under this name. Deploy ours: npx supabase functions deploy ${deployed}.`,
        ),
      ];
    },
  };
}
