import { app, webContents, type WebContents } from 'electron';

/** Tells of all web contents: those that are there, and each that comes. */
export function onEachContents(listener: (contents: WebContents) => void): void {
  webContents.getAllWebContents().forEach(listener);
  app.on('web-contents-created', (_event, contents) => listener(contents));
}
