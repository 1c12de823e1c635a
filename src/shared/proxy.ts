import { z } from 'zod';

export const proxyModes = ['system', 'none', 'http', 'https', 'socks5', 'pac'] as const;
export type ProxyMode = (typeof proxyModes)[number];

/** Of a proxy `host:port`, of a configuration file its URL; hosts that are asked without it, as Chromium writes them. */
const Choice = z.strictObject({
  mode: z.enum(proxyModes),
  address: z.string().trim().max(500),
  exceptions: z.string().trim().max(2_000),
});

/** Whether the mode asks for an address at all. */
export const needsAddress = (mode: ProxyMode): boolean => mode !== 'system' && mode !== 'none';
export const takesExceptions = (mode: ProxyMode): boolean => needsAddress(mode) && mode !== 'pac';

const isUsable = ({ mode, address }: z.infer<typeof Choice>): boolean =>
  !needsAddress(mode) || (mode === 'pac' ? isFile(address) : hostAndPort(address) !== null);

export const ProxyChoice = Choice.refine(isUsable);
export type ProxyChoice = z.infer<typeof Choice>;

const File = z.url({ protocol: /^https?$/ });
const isFile = (text: string): boolean => File.safeParse(text).success;

/** `host:port` out of what was pasted, with or without a scheme; null where there is no port, or something else beside. */
export function hostAndPort(pasted: string): string | null {
  const bare = pasted
    .trim()
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .replace(/\/$/, '');
  const port = /^(?:[^\s:/?#@[\],;]+|\[[\da-f:.]+\]):(\d{1,5})$/i.exec(bare)?.[1];
  return port !== undefined && Number(port) > 0 && Number(port) <= 65_535 ? bare : null;
}
