import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, request as forward, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { writeSettings } from './harness/app';
import { hosts, openConnections, testConnections, useThisProxy } from './harness/connections';
import { answerEnded, answers, ask, send, startHere } from './harness/person';
import { expect, test } from './harness/test';

const local = (page: Page) => startHere(page);

async function listen(server: Pick<Server, 'listen' | 'once' | 'address'>): Promise<number> {
  server.listen(0, '127.0.0.1');
  await new Promise<void>((done) => server.once('listening', () => done()));
  return (server.address() as AddressInfo).port;
}

test('what is asked goes through the system’s proxy, and its refusal is told', async ({
  launch,
  groq,
  userData,
}) => {
  const seen: string[] = [];
  let signedIn = true;
  const proxy = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    if (!signedIn) {
      response.writeHead(407, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
      return;
    }
    const { pathname } = new URL(request.url ?? '');
    const { method, headers } = request;
    const onward = forward(groq.url + pathname, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  const port = await listen(proxy);
  // Nobody listens there: only this proxy knows what is meant, and plain http is for this computer alone.
  await writeSettings(userData, { chat: { endpoint: 'http://localhost:47123' } });
  const { page } = await launch({
    env: { http_proxy: `http://127.0.0.1:${port}`, no_proxy: '<-loopback>', XDG_CURRENT_DESKTOP: 'none' },
  });
  await local(page);
  await ask(page, 'Is anybody behind the proxy?');
  await expect(answers(page).last()).toContainText('demo');
  expect(seen).toContain('POST http://localhost:47123/openai/v1/chat/completions');

  signedIn = false;
  await send(page, 'And now?');
  await expect(answers(page).last()).toHaveAttribute('aria-description', 'failed');
  await expect(answers(page).last().getByTestId('unfinished-reason')).toContainText(
    'The network’s proxy asks for a sign-in.',
  );
  signedIn = true;
  await answers(page).last().getByRole('button', { name: 'Retry' }).click();
  await answerEnded(page);
  await expect(answers(page).last()).toContainText('demo');
  proxy.close();
  proxy.closeAllConnections();
});

test('a server whose certificate nobody vouches for is sent nothing, and that is said', async ({
  launch,
  userData,
}) => {
  const [key, certificate] = [join(userData, 'key.pem'), join(userData, 'certificate.pem')];
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-keyout', key, '-out', certificate, '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
  ]);
  let requests = 0;
  const server = createTlsServer({ key: await readFile(key), cert: await readFile(certificate) }, () => {
    requests += 1;
  });
  const port = await listen(server);
  await writeSettings(userData, { chat: { endpoint: `https://127.0.0.1:${port}` } });
  const { page } = await launch();
  await local(page);
  await send(page, 'Who are you?');
  const answer = answers(page).last();
  await expect(answer).toHaveAttribute('aria-description', 'failed');
  await expect(answer.getByTestId('unfinished-reason')).toContainText(
    /vouches for the certificate of 127\.0\.0\.1, which was issued by localhost, so nothing was sent\./,
  );
  await answer.getByText('Technical details').click();
  await expect(answer.locator('code')).toContainText('ERR_CERT_AUTHORITY_INVALID');
  await expect(answer.locator('code')).toContainText(/SHA-256 (?:[\dA-F]{2}:){31}/);
  // What goes on in the background says it at the top.
  const banner = page.getByRole('status', { name: 'Certificate' });
  await expect(banner).toContainText('issued by localhost');
  await expect(page.getByRole('button', { name: /ignore|anyway|trust/i })).toHaveCount(0);
  await expect(answer.getByRole('button', { name: 'Retry' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'You' })).toContainText('Who are you?');
  expect(requests).toBe(0);
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
});

test('what hosts came to by the former way is said no longer where another was chosen', async ({
  launchInside,
}) => {
  const { page } = await launchInside();
  await openConnections(page);
  const model = hosts(page).filter({ hasText: 'Answers' });
  await testConnections(page);
  await expect(model).toHaveAttribute('data-reach', 'reached');
  await page.getByRole('combobox', { name: 'Proxy' }).click();
  await page.getByRole('option', { name: 'HTTP', exact: true }).click();
  await page.getByRole('textbox', { name: 'Address of the proxy' }).fill('127.0.0.1:9');
  await useThisProxy(page);
  await expect(model).not.toHaveAttribute('data-reach');
  await expect(model).toContainText('Not asked');
});
