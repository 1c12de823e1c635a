import {} from './harness/person';
import { expect, test } from './harness/test';

/* Wherever a script in the page wants to go, the window stays. */

const ADDRESSES = [
  'http://example.com/',
  'https://example.com/',
  '//example.com/',
  'https://user:password@example.com/',
  'https://exämple.com/',
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://localhost/',
  'ftp://example.com/',
  'ws://example.com/',
  'file:///etc/passwd',
  'file://host/share',
  'file:../../etc/passwd',
  'javascript:document.title="gone"',
  'java\nscript:document.title="gone"',
  'data:text/html,<title>gone</title>',
  'data:text/html;base64,PHRpdGxlPmdvbmU8L3RpdGxlPg==',
  'blob:app://safycore/00000000-0000-0000-0000-000000000000',
  'filesystem:app://safycore/temporary/x',
  'view-source:https://example.com/',
  'view-source:app://safycore/',
  'chrome://settings/',
  'chrome://crash/',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/x.html',
  'devtools://devtools/bundled/inspector.html',
  'app://other/',
  'app://safycore.example.com/',
  'app://safycore@example.com/',
  'app://safycore:81/',
  'app:example.com',
  'safycore://settings/about',
  'mailto:a@example.com',
  'tel:+491234',
  'smb://host/share',
  'ms-msdt:/id',
  'ms-settings:',
  'search-ms:query=x',
  'intent://example.com/#Intent;scheme=https;end',
  'x-apple.systempreferences:',
  'vscode://file/etc/passwd',
  'steam://run/1',
];

const WAYS = [
  'href',
  'assign',
  'replace',
  'link',
  'link in a new window',
  'link in the top',
  'form',
  'form that posts',
  'window',
  'named window',
  'frame',
  'frame’s own way',
  'refresh',
  'base',
] as const;

test('a window goes nowhere and opens none, whatever the address and the way', async ({ launchInside }) => {
  test.setTimeout(120_000);
  const { app, page } = await launchInside();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => {
      opened.push(url);
      return Promise.resolve();
    };
  });
  const home = page.url();
  const place = await page.evaluate(() => Object.assign(window, { stays: Math.random() }).stays);

  for (const way of WAYS) {
    await page.evaluate(
      async ([kind, addresses]) => {
        const add = <K extends keyof HTMLElementTagNameMap>(
          tag: K,
          values: Record<string, string>,
        ): HTMLElementTagNameMap[K] => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
          return document.body.appendChild(element);
        };
        const submit = (action: string, method: string): void => add('form', { action, method }).submit();
        const go: Record<string, (address: string) => unknown> = {
          href: (address) => (location.href = address),
          assign: (address) => location.assign(address),
          replace: (address) => location.replace(address),
          link: (href) => add('a', { href }).click(),
          'link in a new window': (href) => add('a', { href, target: '_blank' }).click(),
          'link in the top': (href) => add('a', { href, target: '_top' }).click(),
          form: (action) => submit(action, 'get'),
          'form that posts': (action) => submit(action, 'post'),
          window: (address) => window.open(address),
          'named window': (address) => window.open(address, 'x', 'popup'),
          frame: (src) => add('iframe', { src }),
          'frame’s own way': (address) => add('iframe', {}).contentWindow?.location.replace(address),
          refresh: (address) => add('meta', { 'http-equiv': 'refresh', content: `0;url=${address}` }),
          base: (href) => add('base', { href }),
        };
        for (const address of addresses) {
          try {
            go[kind]?.(address);
          } catch {
            // As it should be.
          }
          // A page holds one form and one way to go on until its next task: each address gets a task of its own.
          await new Promise((resolve) => setTimeout(resolve, 10));
          // Chromium lets extensions' addresses past any policy: what matters is that nothing comes from there.
          if (document.baseURI !== location.href) {
            const answered = await fetch('index.html').catch(() => null);
            if (answered !== null || !address.startsWith('chrome-extension:'))
              throw new Error(`It took another base: ${address}`);
          }
          for (const left of document.querySelectorAll('body > :is(a, form, iframe, meta, base)'))
            left.remove();
        }
      },
      [way, ADDRESSES] as const,
    );
    // Whatever it began has been decided by then.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
    expect(page.url(), way).toBe(home);
    expect(await page.evaluate(() => (window as unknown as { stays?: number }).stays), way).toBe(place);
  }
  expect(await page.title()).not.toBe('gone');
  const [windows, opened] = await app.evaluate(({ BrowserWindow }) => [
    BrowserWindow.getAllWindows().length,
    (globalThis as unknown as { opened: string[] }).opened,
  ]);
  expect([windows, opened]).toEqual([1, []]);
});

/** Nobody is asked before a window goes there: it comes back at once. */
const BLANK = ['about:blank', 'about:srcdoc'];

test('another path is the same page, and a page that is emptied comes back', async ({ launchInside }) => {
  const { app, page } = await launchInside();
  await test.step('another path of our own scheme is another name for the same page', async () => {
    const home = page.url();
    await page.evaluate(() => history.pushState(null, '', '/somewhere/else'));
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeEnabled();
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(home);
  });

  await test.step('a window that a script empties comes back at once', async () => {
    await page.evaluate(() => Object.assign(window, { stays: 1 }));
    // Playwright loses sight of a page that fails: what follows is read through main.
    const inPage = (code: string): Promise<unknown> =>
      app.evaluate(async ({ BrowserWindow }, script) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        if (!contents || contents.isLoading() || !contents.getURL().startsWith('app:')) return 'away';
        const silence = new Promise((resolve) => setTimeout(() => resolve('silent'), 1_000));
        return Promise.race([contents.executeJavaScript(script), silence]) as Promise<unknown>;
      }, code);
    for (const address of BLANK) {
      await inPage(`location.href = '${address}'; null`);
      await expect.poll(() => inPage('typeof window.stays'), address).toBe('undefined');
      await expect.poll(() => inPage(`document.querySelector('textarea')?.disabled`), address).toBe(false);
      await inPage('window.stays = 1');
    }
  });
});
