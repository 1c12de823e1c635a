// A bare window that prints a streamed answer, in the way that its page says: what the real app is measured against.
// It reads the same server as the app does and sends the text on once a frame.
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

const BATCH_MS = 16;
const [page] = process.argv.slice(-1);

// Not awaited: Electron is ready only after this module has been evaluated.
void app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: 1200,
    height: 800,
    webPreferences: {
      sandbox: true,
      backgroundThrottling: false,
      preload: join(import.meta.dirname, 'preload.cjs'),
    },
  });
  await window.loadFile(page);

  /** Asks the server and forwards the answer; resolves when it has ended. */
  globalThis.ask = async (url) => {
    let waiting = '';
    let timer = null;
    const flush = () => {
      if (waiting !== '') window.webContents.send('delta', waiting);
      waiting = '';
    };
    const push = (text) => {
      waiting += text;
      if (timer !== null) return;
      flush();
      timer = setTimeout(function tick() {
        const more = waiting !== '';
        flush();
        timer = more ? setTimeout(tick, BATCH_MS) : null;
      }, BATCH_MS);
    };
    const response = await fetch(`${url}/openai/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'demo', stream: true, messages: [{ role: 'user', content: 'Go' }] }),
    });
    const decoder = new TextDecoder();
    let rest = '';
    for await (const bytes of response.body) {
      rest += decoder.decode(bytes, { stream: true });
      const lines = rest.split('\n');
      rest = lines.pop();
      for (const line of lines) {
        if (!line.startsWith('data: {')) continue;
        const text = JSON.parse(line.slice(6)).choices[0]?.delta?.content;
        if (text) push(text);
      }
    }
    flush();
  };
});
