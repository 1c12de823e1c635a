import { UpdateProblem } from './problem';

/** So long nothing may come … */
const STALL_MS = 30_000;
/** … a proxy first fetches the whole, and looks for viruses in it … */
const PROXY_MS = 15 * 60_000;
/** … and in that time at least so much: a server that sends a byte now and then would hold us for days. */
const LEAST_BYTES = 64 * 1024;

/** Watches over a download: told of what has come, it says once when to give up. */
export class TransferWatch {
  readonly #size: number;
  readonly #giveUp: (problem: UpdateProblem) => void;
  readonly #timer: NodeJS.Timeout;
  #patience: number;
  #received = 0;
  #atLastLook = 0;

  constructor(size: number, giveUp: (problem: UpdateProblem) => void, isProxied = false) {
    this.#size = size;
    this.#giveUp = giveUp;
    this.#patience = isProxied ? PROXY_MS : 0;
    this.#timer = setInterval(() => this.#look(), STALL_MS);
  }

  received(bytes: number): void {
    this.#received = bytes;
    if (bytes > this.#size) this.#end('wrong_size');
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    this.#patience -= STALL_MS;
    if (this.#received === 0 && this.#patience > 0) return;
    const rest = this.#size - this.#atLastLook;
    if (this.#received - this.#atLastLook < Math.min(LEAST_BYTES, rest)) this.#end('slow');
    this.#atLastLook = this.#received;
  }

  #end(kind: 'slow' | 'wrong_size'): void {
    this.stop();
    this.#giveUp(new UpdateProblem(kind));
  }
}
