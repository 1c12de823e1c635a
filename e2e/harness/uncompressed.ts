import http from 'node:http';

/*
 * Chromium compresses whatever it tells a debugger that takes it so, and Playwright asks for that, with no setting for it:
 * on one machine this took an eighth of what all the tests take of its processors.
 */

const EXTENSIONS = 'Sec-WebSocket-Extensions';
const { request } = http;
let debuggers = 0;

http.request = ((options: http.RequestOptions, ...rest: unknown[]) => {
  const { [EXTENSIONS]: asked, ...headers } = (options.headers ?? {}) as http.OutgoingHttpHeaders;
  if (asked !== undefined) debuggers += 1;
  return (request as (...given: unknown[]) => http.ClientRequest)(
    asked === undefined ? options : { ...options, headers },
    ...rest,
  );
}) as typeof http.request;

/** To be asked when the app has been reached. */
export function assertUncompressed(): void {
  if (debuggers === 0)
    throw new Error('This version of Playwright connects otherwise: see e2e/harness/uncompressed.ts.');
}
