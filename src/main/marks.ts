import { app } from 'electron';

type Mark = 'main-start' | 'window-created' | 'store-open' | 'first-paint' | 'interactive';

/** Start-up steps, as performance marks; printed with `--log-marks` for the start-up benchmark. */
export function mark(name: Mark): void {
  const full = `safycore/${name}`;
  if (performance.getEntriesByName(full).length > 0) return; // a reloaded window starts nothing anew
  performance.mark(full);
  if (app.commandLine.hasSwitch('log-marks')) {
    const started = process.getCreationTime() ?? performance.timeOrigin;
    process.stdout.write(`MARK ${full} ${(Date.now() - started).toFixed(1)}\n`);
  }
}
