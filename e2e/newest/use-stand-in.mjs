// Loaded into Node before main: `electron` is our stand-in there.
import { registerHooks } from 'node:module';

const standIn = new URL('electron.ts', import.meta.url).href;

registerHooks({
  resolve: (name, context, next) =>
    name === 'electron'
      ? { url: standIn, format: 'module-typescript', shortCircuit: true }
      : next(name, context),
});
