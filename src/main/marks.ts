import { app } from 'electron';

/** `interactive`: what is typed from then on is kept. `shown`: so is what there was. */
type Mark = 'main-start' | 'window-created' | 'store-open' | 'first-paint' | 'interactive' | 'shown';

/** A page that never draws must not keep the rest away. */
const FIRST_FRAME_PATIENCE_MS = 3_000;

let drawn: () => void = () => undefined;

/** Resolves when the window shows what there is: a good time for what nobody misses before. */
export const firstFrame = new Promise<void>((resolve) => {
  drawn = resolve;
  setTimeout(resolve, FIRST_FRAME_PATIENCE_MS).unref();
});

/** Start-up steps, as performance marks; printed with `--log-marks` for the start-up benchmark. */
export function mark(name: Mark): void {
  const full = `safycore/${name}`;
  if (performance.getEntriesByName(full).length > 0) return; // a reloaded window starts nothing anew
  performance.mark(full);
  if (name === 'shown') drawn();
  if (app.commandLine.hasSwitch('log-marks')) {
    const started = process.getCreationTime() ?? performance.timeOrigin;
    process.stdout.write(`MARK ${full} ${(Date.now() - started).toFixed(1)}\n`);
  }
}
