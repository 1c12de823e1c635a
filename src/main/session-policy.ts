import { type App, type Session, type WebContents } from 'electron';
import { APP_ORIGIN } from './protocol';

/**
 * Chromium's own errands, which ask its maker's servers: updates of components, field trials, reports of errors, pings,
 * guesses of what comes next. To be said before Electron is ready.
 */
export function stayAtHome({ commandLine }: App): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-field-trial-config',
    'no-pings',
  ]) {
    commandLine.appendSwitch(name);
  }
  // Names that a page may have looked up before it needs them.
  commandLine.appendSwitch('blink-settings', 'dnsPrefetchingEnabled=false');
}

/** What holds for every session, whoever makes it: `session-created` is told of each before anybody has used it. */
export function restrictSessions(app: App): void {
  app.on('session-created', (session) => {
    session.setPermissionRequestHandler((_contents, _permission, decide) => {
      decide(false);
    });
    session.setPermissionCheckHandler(() => false);
    session.setDevicePermissionHandler(() => false);
    session.on('will-download', (event) => {
      event.preventDefault();
    });
    refuseDictionaries(session);
  });
}

/** Else the first certificate of the system that fits would tell a server who the person is; nothing here asks for one. */
export function showNoCertificates(app: App): void {
  app.on('select-client-certificate', (event, _contents, _url, _certificates, choose) => {
    event.preventDefault();
    choose();
  });
}

/**
 * Chromium fetches a dictionary that it has not, or finds damaged, by itself, for each session and whether a window checks
 * spelling or not: from nowhere. Ours are put where it looks (`spelling.ts`).
 */
function refuseDictionaries(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/no-dictionary/`);
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages([]);
}

/** Nobody answers there, and no packet leaves for it. */
const NOWHERE = {
  mode: 'fixed_servers',
  proxyRules: 'http://255.255.255.255:1',
  proxyBypassRules: '<-loopback>',
} as const;

/**
 * Requests of the interface that are not for our own scheme are cancelled: it opens no socket, fetches no image. What no
 * request tells of (peer connections, preconnects) is sent to nowhere.
 */
export function restrictRequests(session: Session): void {
  void session.setProxy(NOWHERE);
  session.webRequest.onBeforeRequest((details, decide) => {
    const allowed = isOurs(details.url) || /^(data|blob|devtools):/.test(details.url);
    decide({ cancel: !allowed });
  });
}

const isOurs = (url: string): boolean => url.startsWith(`${APP_ORIGIN}/`);

/** No web contents, present or future, may navigate, open windows or embed anything. */
export function restrictWebContents(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    const deny = (event: { preventDefault(): void }): void => {
      event.preventDefault();
    };
    contents.on('will-navigate', deny);
    contents.on('will-frame-navigate', deny);
    contents.on('will-redirect', deny);
    const comeBack = (url: string): void => {
      if (!isOurs(url) && !url.startsWith('devtools:')) void contents.loadURL(`${APP_ORIGIN}/`);
    };
    // about:blank asks nobody before it goes, and cannot be stopped on its way; about:srcdoc fails where it arrives.
    contents.on('did-navigate', (_navigated, url) => comeBack(url));
    contents.on('did-fail-load', (_failed, _code, _reason, url, isMainFrame) => {
      if (isMainFrame) comeBack(url);
    });
    contents.on('will-attach-webview', deny);
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // Peer connections ask no session: without a proxy for them, nothing leaves by UDP.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
