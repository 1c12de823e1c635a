import { app } from 'electron';

/** @param folder in which it was said, for a path that begins there */
type Listener = (text: string, folder: string) => void;

export interface Links {
  /** Hands over the text that came before anybody listened, then every other. */
  listen(listener: Listener): void;
}

/**
 * Takes `safycore:` links and the paths of opened files from the system: at the start, from a second start, and as macOS
 * tells them. Not parsed here.
 */
export function takeLinks(): Links {
  // Windows and Linux hand it over as the last argument; what comes before are the app's own switches.
  let waiting: Parameters<Listener> | null = [process.argv.at(-1) ?? '', process.cwd()];
  let listener: Listener | null = null;
  const take = (...heard: Parameters<Listener>): void => {
    if (listener) listener(...heard);
    else waiting = heard;
  };
  app.on('second-instance', (_event, args, folder) => take(args.at(-1) ?? '', folder));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    take(url, '/');
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take(path, '/');
  });
  // On the other systems the installers have registered it.
  if (app.isPackaged && process.platform === 'win32') app.setAsDefaultProtocolClient('safycore');
  return {
    listen(heard) {
      listener = heard;
      if (waiting !== null) heard(...waiting);
      waiting = null;
    },
  };
}
