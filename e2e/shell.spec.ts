import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { answers, ask, newConversation, send } from './harness/person';
import { expect, test } from './harness/test';

test('the window keeps to itself: its page, what it asks for, and who the person is', async ({
  launch,
  groq,
}) => {
  const { app, page, pageErrors } = await launch();

  await test.step('the window is sandboxed, isolated, and served from its own scheme with a strict policy', async () => {
    await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
    expect(new URL(page.url()).protocol).toBe('app:');

    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
        contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });

    const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined');
    expect(pageErrors).toEqual([]);
  });

  await test.step('the page cannot leave, open windows, reach the network, read files or get a permission', async () => {
    await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
    const home = page.url();

    const outcome = await page.evaluate(async (address) => {
      const attempt = async (work: () => Promise<unknown>): Promise<string> => {
        try {
          await work();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      return {
        network: await attempt(() => fetch(address)),
        file: await attempt(() => fetch('file:///etc/passwd')),
        outside: (await fetch('/../../package.json')).status,
        encoded: (await fetch('/..%2f..%2f..%2fpackage.json')).status,
        popup: window.open('https://example.com') === null,
        geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
      };
    }, `${groq.url}/openai/v1/models`);
    expect(outcome).toEqual({
      network: 'refused',
      file: 'refused',
      outside: 404,
      encoded: 404,
      popup: true,
      geolocation: 'denied',
    });

    await page.evaluate(() => {
      location.href = 'https://example.com/';
    });
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'file:///etc/passwd',
        target: '_blank',
      });
      document.body.append(link);
      link.click();
      link.remove();
    });
    expect(page.url()).toBe(home);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  await test.step('no server is shown a certificate that says who the person is', async () => {
    const shown = await app.evaluate(({ app: electron, webContents }) => {
      const given: unknown[][] = [];
      let prevented = false;
      electron.emit(
        'select-client-certificate',
        { preventDefault: () => (prevented = true) },
        webContents.getAllWebContents()[0],
        'https://example.com/',
        [{ subjectName: 'Anna' }],
        (...certificates: unknown[]) => given.push(certificates),
      );
      return { prevented, given };
    });
    expect(shown).toEqual({ prevented: true, given: [[]] });
  });
});

test('a script in the page reaches nobody past the requests, and leads the window nowhere', async ({
  launch,
  userData,
}) => {
  const reached: string[] = [];
  const udp = createSocket('udp4').on('message', () => reached.push('udp'));
  const tcp = createServer(() => reached.push('tcp'));
  udp.bind(0, '127.0.0.1');
  tcp.listen(0, '127.0.0.1');
  await Promise.all([once(udp, 'listening'), once(tcp, 'listening')]);
  const netLog = join(userData, 'net-log.json');
  const { page, close } = await launch({ args: [`--log-net-log=${netLog}`] });
  const welcome = page.getByRole('main', { name: 'Welcome' });
  await expect(welcome).toBeVisible();

  const kinds = await page.evaluate(
    async ([udpPort, tcpPort]) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inFrame = frame.contentWindow as typeof window | null;
      const connection = new (inFrame?.RTCPeerConnection ?? RTCPeerConnection)({
        iceServers: [
          { urls: `stun:127.0.0.1:${String(udpPort)}` },
          { urls: `turn:127.0.0.1:${String(tcpPort)}?transport=tcp`, username: 'a secret', credential: 'x' },
        ],
      });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
      for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'modulepreload', 'prerender']) {
        for (const host of [`http://127.0.0.1:${String(tcpPort)}`, `https://canary-${rel}.example`]) {
          document.head.append(
            Object.assign(document.createElement('link'), { rel, href: `${host}/a`, as: 'script' }),
          );
        }
      }
      await new Promise((resolve) => {
        connection.addEventListener('icegatheringstatechange', () => {
          if (connection.iceGatheringState === 'complete') resolve(undefined);
        });
      });
      frame.remove();
      return { own: typeof RTCPeerConnection, older: 'webkitRTCPeerConnection' in window };
    },
    [udp.address().port, (tcp.address() as AddressInfo).port] as const,
  );
  expect(kinds).toEqual({ own: 'undefined', older: false });

  await page.evaluate(() => {
    location.href = 'about:blank';
  });
  await page.waitForURL('app://safycore/');
  await expect(welcome).toBeVisible();
  await close();
  udp.close();
  tcp.close();
  expect(reached).toEqual([]);
  expect(await readFile(netLog, 'utf8')).not.toContain('canary-');
});

test('a link leads where it says, and its address is copied', async ({ launchInside, groq }) => {
  const { app, page } = await launchInside();

  await test.step('external links are opened for https and mailto alone, through one function', async () => {
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = (url) => {
        opened.push(url);
        return Promise.resolve();
      };
    });
    groq.next({
      kind: 'text',
      text: [
        '[good](https://example.com/page) [mail](mailto:a@example.com?subject=A%20car&attach=/etc/passwd&Body=x&bcc=spy@example.com) [script](javascript:alert(1))',
        '[file](file:///etc/passwd) [ms](ms-msdt:/id) [share](smb://host/x) [relative](../secret)',
        '<img src=x onerror="document.title=1"> <script>document.title=2</script> ![pixel](https://evil.example/p.png)',
      ].join('\n\n'),
    });
    await send(page, 'Give me links');
    const answer = answers(page);
    await expect(answer).toContainText('pixel');
    await expect(answer.locator('img, script, iframe')).toHaveCount(0);
    await expect(answer).toContainText('evil.example');
    await answer.getByRole('link', { name: 'good' }).click();
    await answer.getByRole('link', { name: 'mail' }).focus();
    await page.keyboard.press('Enter');
    for (const link of await answer.getByRole('link').all()) {
      expect(await link.getAttribute('href')).toMatch(/^(https:|mailto:)/);
    }
    const opened = () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
    await expect
      .poll(opened)
      .toEqual(['https://example.com/page', 'mailto:a@example.com?subject=A%20car&body=x']);

    await page.evaluate(async () => {
      const { operations } = (
        window as unknown as {
          safycore: { operations: Record<string, (input: unknown) => Promise<unknown>> };
        }
      ).safycore;
      for (const url of [
        // Nobody clicked for it, and what a click allowed is used up.
        'https://example.com/unasked',
        'file:///etc/passwd',
        'ms-msdt:/id',
        'javascript:alert(1)',
        'http://example.com',
        'https://user:pw@example.com',
        'nonsense',
      ]) {
        await operations['app.openExternal']?.({ url });
      }
      const many = Array.from({ length: 2000 }, (_, place) => `https://example.com/${String(place)}`);
      await Promise.all(many.map(async (url) => operations['app.openExternal']?.({ url })));
    });
    expect(await opened()).toHaveLength(2);
  });

  await test.step('Copy Link copies the address, also with the clipboard of Electron 44', async () => {
    await newConversation(page);
    await app.evaluate(({ clipboard, Menu }) => {
      // Since 44 it takes a list, and refuses what it took before.
      clipboard.write = (items: unknown) =>
        Array.isArray(items) ? Promise.resolve() : Promise.reject(new TypeError('A list of items, please.'));
      Menu.prototype.popup = function popup(this: Electron.Menu) {
        Object.assign(globalThis, { menu: this });
      };
    });
    groq.next({ kind: 'text', text: 'It is [on our page](https://example.com/cars?id=7).' });
    await ask(page, 'Where?');
    await answers(page).getByRole('link', { name: 'on our page' }).click({ button: 'right' });
    const chosen = () =>
      app.evaluate(({ clipboard }) => {
        const { menu } = globalThis as { menu?: Electron.Menu };
        const item = menu?.items.find(({ label }) => label === 'Copy Lin&k');
        item?.click();
        return clipboard.readText();
      });
    await expect.poll(chosen).toBe('https://example.com/cars?id=7');
  });
});

test('a second start shows the first window; place and size are remembered', async ({ launch, userData }) => {
  const first = await launch();
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 80, y: 60, width: 900, height: 700 });
  });
  const exitCode = await first.app.evaluate(async ({ app }, dir) => {
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(process.execPath, [app.getAppPath(), `--user-data-dir=${dir}`], { stdio: 'ignore' });
    return new Promise<number | null>((resolve) => child.once('exit', resolve));
  }, userData);
  expect(exitCode).toBe(0);
  await first.close();

  const second = await launch();
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual({ x: 80, y: 60, width: 900, height: 700 });
  await second.close();

  // The screen has become smaller.
  const file = join(userData, 'settings.json');
  const settings = JSON.parse(await readFile(file, 'utf8')) as { window: Record<string, unknown> };
  expect(settings.window).toMatchObject({ x: 80, y: 60, width: 900, height: 700 });
  for (const moved of [
    { x: -500, y: 500 },
    // It was on one that is gone.
    { x: 9_000 },
  ]) {
    await writeFile(file, JSON.stringify({ ...settings, window: { ...settings.window, ...moved } }));
    const next = await launch();
    const [shown, room] = await next.app.evaluate(({ BrowserWindow, screen }) => [
      BrowserWindow.getAllWindows()[0]?.getBounds(),
      screen.getPrimaryDisplay().workArea,
    ]);
    if (!shown) throw new Error('There is no window.');
    const said = JSON.stringify(moved);
    expect(shown.x, said).toBeGreaterThanOrEqual(room.x);
    expect(shown.y, said).toBeGreaterThanOrEqual(room.y);
    expect(shown.x + shown.width, said).toBeLessThanOrEqual(room.x + room.width);
    expect(shown.y + shown.height, said).toBeLessThanOrEqual(room.y + room.height);
    await next.close();
  }
});
