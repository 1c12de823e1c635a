import type { Answer } from '../ask';
import { fault, ok, type Check, type Finding } from '../check';

export const reachable: Check = {
  name: 'Reachable',
  essential: true,
  async run({ ask }) {
    // Without the key: before it is sent anywhere, there should be a Supabase project at the other end.
    const answer = await ask('/auth/v1/health', { anonymous: true }).catch((error: unknown) =>
      noAnswer(error),
    );
    return ['level' in answer ? answer : judge(answer)];
  },
};

function judge({ status, isPage }: Answer): Finding {
  if (status === 540) {
    return fault('The project is paused.', 'Open it in the Supabase dashboard and choose Restore.');
  }
  if (status >= 500) {
    return fault(
      `The server has a problem of its own (HTTP ${status}).`,
      'Wait a moment and try again. If it stays, look at the project’s state in the dashboard and at status.supabase.com.',
    );
  }
  if ((status >= 300 && status < 400) || (isPage && status < 300)) {
    return fault(
      'A web page came instead of an answer: a captive portal, a company’s proxy, or the address of something else.',
      'Open a web page and sign in to the network. Then compare the address with the dashboard: Project Settings, Data API.',
    );
  }
  if (isPage || status === 404) {
    return fault(
      'There is no Supabase project at this address.',
      'Compare the address with the dashboard: Project Settings, Data API. It ends in .supabase.co, without a path.',
    );
  }
  return ok('The project answers.');
}

/** Why no answer came, by the code that Node gives it. */
export function noAnswer(error: unknown): Finding {
  const code = codeOf(error);
  if (code === 'ENOTFOUND') {
    return fault(
      'There is no such address (DNS).',
      'Check SUPABASE_URL for typing errors. A deleted project, and one paused for long, lose their address.',
    );
  }
  if (code === 'EAI_AGAIN') {
    return fault('The name service (DNS) does not answer.', 'Check this computer’s network connection.');
  }
  if (code === 'TimeoutError' || code.includes('TIMEDOUT') || code.includes('TIMEOUT')) {
    return fault(
      'No answer came in time.',
      'Check the connection and any firewall. A company’s network may let programs out through a proxy only.',
    );
  }
  if (/CERT|TLS|SSL|SIGNED|SIGNATURE/.test(code)) {
    return fault(
      `The connection is not secure (${code}).`,
      'Something on the way presents its own certificate, or this computer’s date is wrong. For a company’s proxy, set NODE_EXTRA_CA_CERTS to its certificate.',
    );
  }
  return fault(
    `The address cannot be reached (${code}).`,
    'Check SUPABASE_URL and this computer’s network connection.',
  );
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return error.name;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}
