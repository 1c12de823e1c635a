import { reachOfError, reachOfStatus } from '../core/network/reach';
import { untrustedIn } from '../core/network/untrusted-certificate';
import { parseFeedUrl } from '../core/updates/feed';
import type { Account, Connection, Reach } from '../shared/models';
import { DEMO_ENDPOINT } from '../shared/endpoints';
import { say, saySentence } from '../shared/words/say';
import type { Certificates } from './certificates';
import type { Network } from './network';
import type { SettingsStore } from './settings';
import { usesTeamProxy } from './who-answers';

type Purpose = Connection['purpose'];

/** Every host that is asked, and how it went the last time. */
export interface Connections {
  /** A server answered with this status, or it came to this error. */
  readonly noteAsked: (url: URL, outcome: unknown) => void;
  /** A WebSocket was opened, or was not. */
  readonly noteLive: (url: URL, error: unknown) => void;
  list(network: Network): Promise<Connection[]>;
  /** Asks those that are set now, and says how that went. Nothing of the person goes along. */
  test(network: Network): Promise<Connection[]>;
  /** Another way holds: what came of the former one says nothing of it. */
  readonly forget: () => void;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly account: () => Account | null;
  readonly certificates: Certificates;
}

interface Note {
  readonly at: Date;
  readonly reach: Reach;
}

interface Asked {
  readonly purpose: Purpose;
  readonly url: URL;
  /** What is asked for in a test; null: nothing. */
  readonly probe: string | null;
}

const PROBE_MS = 10_000;
/** What a proxy says in a page of its own, where the server's answer should be. */
const OF_A_PROXY: ReadonlySet<number> = new Set([403, 502, 503, 504]);

export function createConnections({ settings, account, certificates }: Parts): Connections {
  const notes = new Map<string, Note>();
  const keyOf = (purpose: Purpose, { host }: URL): string => (purpose === 'live' ? `live ${host}` : host);
  const note = (purpose: Purpose, url: URL, reach: Reach): void => {
    if (/^(https?|wss?):$/.test(url.protocol)) notes.set(keyOf(purpose, url), { at: new Date(), reach });
  };

  const asked = (): Asked[] => {
    const { endpoint, project, feedUrl } = settings.addresses();
    const server = project && new URL(project.url);
    const model = usesTeamProxy(settings.get(), account())
      ? server && { url: server, probe: 'functions/v1/groq/openai/v1/models' }
      : endpoint === DEMO_ENDPOINT
        ? null
        : { url: new URL(endpoint), probe: 'openai/v1/models' };
    const feed = parseFeedUrl(feedUrl);
    return [
      ...(server === null
        ? []
        : [
            { purpose: 'server' as const, url: server, probe: 'auth/v1/health' },
            { purpose: 'live' as const, url: server, probe: null },
          ]),
      ...(model === null ? [] : [{ purpose: 'model' as const, ...model }]),
      ...(feed === null ? [] : [{ purpose: 'updates' as const, url: feed, probe: 'stable.json' }]),
    ];
  };

  /** Who was asked, and is none of those that are set now. */
  const others = (known: readonly Asked[]): Asked[] => {
    const named = new Set(known.map(({ purpose, url }) => keyOf(purpose, url)));
    const local = new Set(settings.localServers.map(({ endpoint }) => new URL(endpoint).host));
    return [...notes.keys()]
      .filter((key) => !named.has(key) && !key.startsWith('live '))
      .map((host) => ({
        purpose: local.has(host) ? 'local' : 'other',
        url: new URL(`https://${host}`),
        probe: null,
      }));
  };

  const rowOf = async ({ purpose, url }: Asked, network: Network): Promise<Connection> => {
    const { at = null, reach = null } = notes.get(keyOf(purpose, url)) ?? {};
    const refused = reach === 'untrusted' ? certificates.refusedBy(url.hostname) : null;
    const route = await network.resolveProxy(url.href);
    return {
      purpose,
      host: url.host,
      at: at?.toISOString() ?? null,
      reach,
      text: refused ? saySentence(refused.sentence) : textOf(purpose, reach),
      details: refused?.details ?? (route === 'DIRECT' ? null : route),
    };
  };

  const list: Connections['list'] = (network) => {
    const known = asked();
    return Promise.all([...known, ...others(known)].map((each) => rowOf(each, network)));
  };

  const probe = async ({ purpose, url, probe: path }: Asked, network: Network): Promise<void> => {
    if (path === null) return;
    const address = new URL(path, url.href.endsWith('/') ? url : `${url.href}/`);
    const signal = AbortSignal.timeout(PROBE_MS);
    try {
      const response = await network.fetch(address.href, { signal, redirect: 'error', credentials: 'omit' });
      await response.body?.cancel();
      const isProxied = await network.isProxied(address.href);
      note(purpose, url, reachOfAnswer(response, isProxied && address.protocol === 'http:'));
    } catch (error) {
      note(purpose, url, signal.aborted ? 'slow' : reachOfFailure(error));
    }
  };

  return {
    noteAsked: (url, outcome) =>
      note('other', url, typeof outcome === 'number' ? reachOfStatus(outcome) : reachOfFailure(outcome)),
    noteLive: (url, error) => note('live', url, error === null ? 'reached' : reachOfFailure(error)),
    list,
    async test(network) {
      await Promise.all(asked().map((each) => probe(each, network)));
      return list(network);
    },
    forget: () => notes.clear(),
  };
}

function textOf(purpose: Purpose, reach: Reach | null): string {
  if (reach === null) return say('reach.not_asked');
  return purpose === 'live' && reach !== 'reached' ? say('reach.no_live') : say(`reach.${reach}`);
}

function reachOfFailure(error: unknown): Reach {
  if (untrustedIn(error)) return 'untrusted';
  const said = error instanceof Error ? error.message : String(error);
  return /redirect/i.test(said) ? 'sign_in_page' : reachOfError(said);
}

/** @param bare whether a proxy could read and exchange the answer */
function reachOfAnswer({ status, headers }: Response, bare: boolean): Reach {
  const isPage = headers.get('content-type')?.includes('text/html') ?? false;
  if (isPage && bare && OF_A_PROXY.has(status)) return 'proxy_refused';
  return isPage && status < 300 ? 'sign_in_page' : reachOfStatus(status);
}
