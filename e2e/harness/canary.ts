import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/* A network of one machine's own, in which every address is this machine's: whoever asks anybody is heard. */

const INTO = 'ip link set lo up && ip route add local default dev lo && exec "$@"';
const unshare = process.getuid?.() === 0 ? ['-n'] : ['-rn'];
const inNetwork = (program: string, ...args: readonly string[]): [string, string[]] => [
  'unshare',
  [...unshare, 'sh', '-c', INTO, 'sh', program, ...args],
];

/** Whether this system lets us make one. */
export const canHaveNetwork = (): boolean =>
  process.platform === 'linux' && spawnSync(...inNetwork('true'), { stdio: 'ignore' }).status === 0;

/** Runs a program of Node there, and says what it printed. */
export function runInNetwork(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(...inNetwork(process.execPath, ...args), {
    env,
    encoding: 'utf8',
    timeout: 90_000,
  });
  return { status, said: `${stdout}\n${stderr}` };
}

export interface Canary {
  /** Who was asked since the last time, and over what. */
  heard(): string[];
  stop(): void;
}

const TCP_PORTS = [53, 80, 443, 853, 3478, 8080];
const UDP_PORTS = [123, 443, 3478, 5353, 19302];

/** Hears names that are looked up, connections and datagrams, whomever they are for. */
export async function startCanary(): Promise<Canary> {
  const heard = new Set<string>();
  const sockets = new Set<Socket>();
  const servers = TCP_PORTS.map((port) =>
    createServer((socket) => {
      heard.add(`tcp ${socket.localAddress ?? ''}:${String(port)}`);
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n'));
    }).listen(port, '0.0.0.0'),
  );
  const names = createSocket('udp4').bind(53, '0.0.0.0');
  names.on('message', (question, from) => {
    heard.add(`dns ${nameIn(question)}`);
    names.send(answerTo(question), from.port, from.address);
  });
  const datagrams = UDP_PORTS.map((port) =>
    createSocket('udp4')
      .bind(port, '0.0.0.0')
      .on('message', () => heard.add(`udp ${String(port)}`)),
  );
  const all = [...servers, names, ...datagrams];
  await Promise.all(all.map((each) => once(each, 'listening')));
  return {
    heard() {
      const said = [...heard].sort();
      heard.clear();
      return said;
    },
    stop() {
      for (const each of all) each.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const HEADER = 12;

function nameIn(question: Buffer): string {
  const parts: string[] = [];
  for (let at = HEADER; (question[at] ?? 0) > 0; at += 1 + (question[at] ?? 0)) {
    parts.push(question.toString('latin1', at + 1, at + 1 + (question[at] ?? 0)));
  }
  return parts.join('.');
}

/** One address for whatever was asked, so that whoever looked it up goes there. */
function answerTo(question: Buffer): Buffer {
  const end = question.indexOf(0, HEADER) + 5;
  const isAddress = question.readUInt16BE(end - 4) === 1;
  const header = Buffer.from(question.subarray(0, HEADER));
  header.writeUInt16BE(0x8180, 2);
  header.writeUInt16BE(isAddress ? 1 : 0, 6);
  header.writeUInt32BE(0, 8);
  const address = Buffer.from([0xc0, HEADER, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, 10, 9, 8, 7]);
  return Buffer.concat([header, question.subarray(HEADER, end), ...(isAddress ? [address] : [])]);
}
