import { app } from 'electron';

export interface Links {
  /** Hands over the text that came before anybody listened, then every other. */
  listen(listener: (text: string) => void): void;
}

/** Takes `safycore:` links from the system: at the start, from a second start, and as macOS tells them. Not parsed here. */
export function takeLinks(): Links {
  // Windows and Linux hand it over as the last argument; what comes before are the app's own switches.
  let waiting = process.argv.at(-1) ?? null;
  let listener: ((text: string) => void) | null = null;
  const take = (text: string | undefined): void => {
    if (text === undefined) return;
    if (listener) listener(text);
    else waiting = text;
  };
  app.on('second-instance', (_event, args) => take(args.at(-1)));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    take(url);
  });
  // On the other systems the installers have registered it.
  if (app.isPackaged && process.platform === 'win32') app.setAsDefaultProtocolClient('safycore');
  return {
    listen(heard) {
      listener = heard;
      if (waiting !== null) heard(waiting);
      waiting = null;
    },
  };
}
