import { at } from '../ask';
import { fault, ok, warning, type Check } from '../check';

export const teamProxy: Check = {
  name: 'Team proxy',
  async run({ ask }) {
    const { status, body } = await ask('/functions/v1/groq/openai/v1/models');
    if (at(body, 'error', 'code') === 'invalid_access_token') {
      return [ok('The function groq is deployed, and asks for a sign-in.')];
    }
    if (status === 404) {
      return [ok('The function groq is not deployed. People use their own Groq keys.')];
    }
    if (status === 401) {
      return [
        warning(
          'Supabase checks the tokens before the function groq does, and refuses those of newer projects.',
          'Deploy it from this folder, where supabase/config.toml says so: npx supabase functions deploy groq --no-verify-jwt.',
        ),
      ];
    }
    if (status >= 500) {
      return [
        fault(
          `The function groq is deployed but does not run (HTTP ${status}).`,
          'Look at its log in the dashboard (Edge Functions, groq, Logs) and at its secrets: docs/team-proxy.md.',
        ),
      ];
    }
    return [
      fault(
        `The function groq answers strangers (HTTP ${status}).`,
        'Something else is deployed under this name. Deploy ours: npx supabase functions deploy groq.',
      ),
    ];
  },
};
