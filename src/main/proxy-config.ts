import type { ProxyConfig } from 'electron';
import { hostAndPort, type ProxyChoice } from '../shared/proxy';

/** What a person chose, in Chromium's words. */
export function proxyConfigOf({ mode, address, exceptions }: ProxyChoice): ProxyConfig {
  switch (mode) {
    case 'system':
      return { mode: 'system' };
    case 'none':
      return { mode: 'direct' };
    case 'pac':
      return { mode: 'pac_script', pacScript: address };
    default:
      return {
        mode: 'fixed_servers',
        proxyRules: `${mode}://${hostAndPort(address) ?? address}`,
        proxyBypassRules: exceptions.split(/[\s,;]+/).join(','),
      };
  }
}
