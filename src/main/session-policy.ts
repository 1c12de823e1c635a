import { type App, type Session, type WebContents } from 'electron';
import { APP_ORIGIN } from './protocol';

/** Requests of the interface that are not for our own scheme are cancelled: it opens no socket, fetches no image. */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, decide) => {
    const allowed = details.url.startsWith(`${APP_ORIGIN}/`) || /^(data|blob|devtools):/.test(details.url);
    decide({ cancel: !allowed });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** No web contents, present or future, may navigate, open windows or embed anything. */
export function restrictWebContents(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    const deny = (event: { preventDefault(): void }): void => {
      event.preventDefault();
    };
    contents.on('will-navigate', deny);
    contents.on('will-frame-navigate', deny);
    contents.on('will-redirect', deny);
    contents.on('will-attach-webview', deny);
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
