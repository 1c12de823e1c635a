// The floor of the start-up benchmark: an Electron window with one line of HTML and nothing else.
import { app, BrowserWindow } from 'electron';

const mark = (name) => {
  const started = process.getCreationTime() ?? performance.timeOrigin;
  process.stdout.write(`MARK ${name} ${(Date.now() - started).toFixed(1)}\n`);
};

// Not awaited: Electron is ready only after this module has been evaluated.
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { sandbox: true } });
  await window.loadURL('data:text/html,<!doctype html><title>bare</title><p>One line of HTML.</p>');
  // Two frames: the line is on the screen, as it is when the app reports itself interactive.
  await window.webContents.executeJavaScript(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
  );
  mark('bare/interactive');
});
