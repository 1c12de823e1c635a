import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

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

/** The page is late, but the rest of the app must not be. */
const PAGE_PATIENCE_MS = 500;

/**
 * Serves the built interface from `root`, and nothing outside it. Resolves when the first page has all that it asked
 * for: until then this thread has nothing more urgent to do than to answer it.
 */
export function serveApp(root: string): Promise<void> {
  return new Promise((resolve) => {
    let waiting = 0;
    let hasScript = false;
    protocol.handle('app', async (request) => {
      waiting += 1;
      const response = await answer(root, request);
      waiting -= 1;
      hasScript ||= request.url.endsWith('.js');
      // One turn later, as what the script imports is asked for at once.
      setTimeout(() => {
        if (hasScript && waiting === 0) resolve();
      });
      return response;
    });
    setTimeout(resolve, PAGE_PATIENCE_MS);
  });
}

async function answer(root: string, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const path = normalize(join(root, url.pathname === '/' ? 'index.html' : decodeURIComponent(url.pathname)));
  if (url.host !== 'safycore') return new Response(null, { status: 404 });
  if (!path.startsWith(root + sep)) return new Response(null, { status: 404 });
  try {
    return new Response(new Uint8Array(await readFile(path)), {
      headers: {
        'content-type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}
