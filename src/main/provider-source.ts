import type { Accounts } from '../core/accounts/accounts';
import { type ProjectSession, signedOut } from '../core/accounts/session';
import { failure } from '../core/provider/failures';
import { createDemoProvider } from '../core/provider/demo-provider';
import { createGroqProvider } from '../core/provider/groq-provider';
import type { ChatProvider } from '../core/provider/ports';
import type { Account, RateLimit } from '../shared/models';
import { DEMO_ENDPOINT, GROQ_ENDPOINT } from '../shared/endpoints';
import type { Settings } from '../shared/settings';
import { usesTeamProxy } from './who-answers';

interface Sources {
  readonly settings: () => Settings;
  readonly accounts: Pick<Accounts, 'current' | 'session' | 'apiKey'>;
  readonly fetch: typeof fetch;
  readonly isProxied: (url: string) => Promise<boolean>;
  readonly onRateLimit: (limit: RateLimit) => void;
}

/**
 * Who answers this account, by the settings of the moment. One provider as long as they stay the same, so that what it
 * learned of the models stays too. Rejects with `api_key_missing` or `signed_out`.
 */
export function createProviderSource({
  settings,
  accounts,
  fetch,
  isProxied,
  onRateLimit,
}: Sources): (account: Account | null) => Promise<ChatProvider> {
  const now = (): Date => new Date();
  /** By session, and gone with it: nobody asks as somebody who was here before. */
  const ofMembers = new WeakMap<ProjectSession, ChatProvider>();
  let last: {
    readonly endpoint: string;
    readonly apiKey: string | null;
    readonly provider: ChatProvider;
  } | null = null;

  const ofTeamProxy = (account: Account | null): ChatProvider => {
    if (accounts.current()?.id !== account?.id) throw signedOut();
    const member = accounts.session();
    const provider =
      ofMembers.get(member) ?? createGroqProvider({ member, fetch, isProxied, now, onRateLimit });
    ofMembers.set(member, provider);
    return provider;
  };

  const demo = createDemoProvider(now);
  const ofEndpoint = (endpoint: string): ChatProvider => {
    if (endpoint === DEMO_ENDPOINT) return demo;
    const apiKey = accounts.apiKey(endpoint)?.reveal() ?? null;
    if (apiKey === null && endpoint === GROQ_ENDPOINT) throw failure('api_key_missing');
    if (last?.endpoint !== endpoint || last.apiKey !== apiKey) {
      last = {
        endpoint,
        apiKey,
        provider: createGroqProvider({ endpoint, apiKey, fetch, isProxied, now, onRateLimit }),
      };
    }
    return last.provider;
  };

  return async (account) => {
    const chosen = settings();
    const provider = usesTeamProxy(chosen, account) ? ofTeamProxy(account) : ofEndpoint(chosen.endpoint);
    return Promise.resolve(provider);
  };
}
