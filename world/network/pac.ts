import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where `/proxy.pac` lies, and nothing else. */
export interface RunningPac {
  readonly url: string;
  stop(): Promise<void>;
}

/** A configuration file by which the company's names go this way, and all others directly. */
export async function startPac(way: string): Promise<RunningPac> {
  const script = `function FindProxyForURL(url, host) {
    return dnsDomainIs(host, '.company.test') ? '${way}' : 'DIRECT';
  }`;
  const server = createServer((request, response) => {
    if (request.url === '/proxy.pac')
      response.writeHead(200, { 'content-type': 'application/x-ns-proxy-autoconfig' }).end(script);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
