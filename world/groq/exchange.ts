import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import type { ChatMessage } from './protocol';

const CARRIAGE_RETURN = 0x0d;

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The parsed JSON, or undefined where there is none. */
  readonly body: unknown;
  /** The messages of a chat request with their text; empty for other requests. */
  readonly messages: readonly ChatMessage[];
  /** Unix time in milliseconds. */
  readonly at: number;
  /** The client left before the whole response was sent. */
  readonly aborted: boolean;
}

/** One request and its response on the wire. */
export class Exchange {
  readonly requestId = `req_${randomBytes(13).toString('hex')}`;
  readonly #response: ServerResponse;
  readonly #over = new AbortController();
  #endedByServer = false;

  /** @param onAbort called when the client leaves before the whole response was sent. */
  constructor(request: IncomingMessage, response: ServerResponse, onAbort: () => void) {
    this.#response = response;
    response.on('close', () => {
      if (!response.writableFinished && !this.#endedByServer) onAbort();
      this.#over.abort();
    });
    // A reset surfaces here too; `close` has all we need to know.
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    response.setHeader('x-request-id', this.requestId);
  }

  /** Aborts as soon as nothing more can be sent, whoever ended it. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  begin(status: number, headers: Record<string, string>): void {
    this.#response.writeHead(status, { 'cache-control': 'no-cache', ...headers });
    this.#response.flushHeaders();
  }

  /** Resolves once the bytes are with the operating system, so that a cut right after does not lose them. */
  write(bytes: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#response.write(bytes, (error) => {
        if (!error) resolve();
        else {
          this.#over.abort();
          reject(error);
        }
      });
    });
  }

  /** Writes the text so that its reader gets characters and CRLF pairs in halves. */
  async writeInHalves(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    let start = 0;
    for (const [index, byte] of bytes.entries()) {
      if (byte < 0x80 && byte !== CARRIAGE_RETURN && index < bytes.length - 1) continue;
      await this.write(bytes.subarray(start, index + 1));
      start = index + 1;
      // Without a pause the halves would meet again in one read of the socket.
      await sleep(1, undefined, { signal: this.signal });
    }
  }

  end(): void {
    this.#response.end();
  }

  send(status: number, contentType: string, body: string, headers: Record<string, string> = {}): void {
    this.#response.writeHead(status, { 'content-type': contentType, ...headers });
    this.#response.end(body);
  }

  sendJson(status: number, body: object, headers: Record<string, string> = {}): void {
    this.send(status, 'application/json', JSON.stringify(body), headers);
  }

  setHeader(name: string, value: string): void {
    this.#response.setHeader(name, value);
  }

  /** Destroys the socket under the response. */
  cut(): void {
    this.#endedByServer = true;
    this.#over.abort();
    this.#response.destroy();
  }
}
