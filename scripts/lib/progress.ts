import { interrupted } from './interrupt';

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const TTY_FRAME_MS = 100;
const PLAIN_LINE_MS = 10_000;

export interface Step {
  /** Replaces the detail after the label, for example `42 %`. */
  detail(text: string): void;
}

/** Runs `work` and shows `label` with the elapsed time until it has ended. */
export async function step<T>(label: string, work: (step: Step) => Promise<T>): Promise<T> {
  const started = Date.now();
  const isTerminal = process.stdout.isTTY && !process.env.CI;
  let detail = '';
  let shown = false;
  let frame = 0;

  const line = () =>
    [`${label}…`, detail, `${Math.round((Date.now() - started) / 1000)} s`].filter(Boolean).join('  ');
  const draw = () => {
    if (isTerminal) {
      process.stdout.write(`\r\x1b[2K${SPINNER[frame++ % SPINNER.length] ?? ''} ${line()}`);
    } else {
      console.log(shown ? `  ${line()}` : `${label}…`);
    }
    shown = true;
  };

  draw();
  const repeat = setInterval(draw, isTerminal ? TTY_FRAME_MS : PLAIN_LINE_MS);

  const finish = (mark: string) => {
    clearInterval(repeat);
    if (isTerminal) process.stdout.write('\r\x1b[2K');
    console.log(`${mark} ${label} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  };

  try {
    const result = await work({ detail: (text) => void (detail = text) });
    interrupted.throwIfAborted();
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}

/** A failure whose message is all the reader needs: printed without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
