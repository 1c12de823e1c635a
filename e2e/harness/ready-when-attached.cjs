// Loaded into Electron before the app: `ready` waits until Playwright is attached. It never sees the first page where it
// attaches while that page commits: no Page.frameNavigated comes, and it waits for ever. Playwright's own loader also sets
// two dozen switches of Chromium, which would hide what the app asks of the network.
const { app } = require('electron');

const emit = app.emit.bind(app);
const whenReady = app.whenReady();
let attached = false;
let attach;
const whenAttached = new Promise((resolve) => {
  attach = resolve;
});
let readyArguments = [];

app.emit = (event, ...args) => {
  if (event !== 'ready' || attached) return emit(event, ...args);
  readyArguments = args;
  return app.listenerCount('ready') > 0;
};
app.isReady = () => attached;
app.whenReady = () => whenAttached;

/** Playwright evaluates this by its name once it is attached. */
globalThis.__playwright_run = async () => {
  await whenReady;
  attached = true;
  attach();
  emit('ready', ...readyArguments);
};
