import { readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type ProtocolResponse } from 'electron';

/** The interface's own origin. A scheme of our own: `file:` would let a page read the disk. */
export const APP_ORIGIN = 'app://safycore';

const CONTENT_TYPES: Readonly<Record<string, string>> = Object.freeze({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
});

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Before `app.whenReady`: schemes can be registered only then. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built interface from `root`, and nothing outside it. `page` says which of its pages is the one without a name. */
export function serveApp(root: string, page: () => string): void {
  // `protocol.handle` speaks in fetch's Request and Response: loading those costs this thread 35 ms before the first byte.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  protocol.registerBufferProtocol('app', ({ url }, answer) => {
    const file = fileOf(root, url, page);
    answer(file ? found(file) : NOT_FOUND);
  });
}

interface ServedFile {
  readonly path: string;
  readonly data: Buffer;
}

/** Read at once: the files are small and near, and a way over another thread takes longer than they do. */
function fileOf(root: string, address: string, page: () => string): ServedFile | null {
  try {
    const url = new URL(address);
    const path = normalize(join(root, url.pathname === '/' ? page() : decodeURIComponent(url.pathname)));
    if (url.host !== 'safycore' || !path.startsWith(root + sep)) return null;
    return { path, data: readFileSync(path) };
  } catch {
    return null;
  }
}

const NOT_FOUND: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

const found = ({ path, data }: ServedFile): ProtocolResponse => ({
  data,
  headers: {
    'content-type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  },
});
