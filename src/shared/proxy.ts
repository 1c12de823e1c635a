export const proxyModes = ['system', 'none', 'http', 'https', 'socks5', 'pac'] as const;
export type ProxyMode = (typeof proxyModes)[number];

export const MAX_PROXY_ADDRESS = 500;

/** Of a proxy `host:port`, of a configuration file its URL; hosts that are asked without it, as Chromium writes them. */
export interface ProxyChoice {
  readonly mode: ProxyMode;
  readonly address: string;
  readonly exceptions: string;
}

/** Whether the mode asks for an address at all. */
export const needsAddress = (mode: ProxyMode): boolean => mode !== 'system' && mode !== 'none';
export const takesExceptions = (mode: ProxyMode): boolean => needsAddress(mode) && mode !== 'pac';

const FILE = /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;

/** An address where one is needed, and of a configuration file the whole. */
export const isUsable = ({ mode, address }: ProxyChoice): boolean =>
  !needsAddress(mode) ||
  (address.length <= MAX_PROXY_ADDRESS &&
    (mode === 'pac' ? FILE.test(address.trim()) : hostAndPort(address) !== null));

/** `host:port` out of what was pasted, with or without a scheme; null where there is no port, or something else beside. */
export function hostAndPort(pasted: string): string | null {
  const bare = pasted
    .trim()
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .replace(/\/$/, '');
  const port = /^(?:[^\s:/?#@[\],;]+|\[[\da-f:.]+\]):(\d{1,5})$/i.exec(bare)?.[1];
  return port !== undefined && Number(port) > 0 && Number(port) <= 65_535 ? bare : null;
}
