import { writeSettings } from './harness/app';
import { appWithout } from './harness/broken-app';
import { startGate } from './harness/gate';
import { answers, ask, newCredentials, saveFacts, send, signUp, startHere } from './harness/person';
import { PACKAGED_APP } from './harness/packaged';
import { expect, test } from './harness/test';

const isPackaged = process.env[PACKAGED_APP] !== undefined;

test('with nothing set up, nobody is asked for anything', async ({ launch, userData }) => {
  const gate = await startGate();
  await writeSettings(userData, {});
  const { page, close } = await launch({ args: gate.args });
  await startHere(page);
  await saveFacts(page, 'The shop opens at nine.');
  await page.getByRole('textbox', { name: 'Message' }).pressSequentially('A wrd that is mispelt');
  await close();
  // Model servers of this computer were looked for, and nobody else.
  expect(gate.asked().filter((host) => !host.startsWith('127.0.0.1'))).toEqual([]);
  await gate.stop();
});

test('whatever is done, only the servers that the person has set up are asked', async ({
  launch,
  supabase,
  groq,
}) => {
  const gate = await startGate();
  const { page, close } = await launch({ args: gate.args });
  await signUp(page, newCredentials());
  await saveFacts(page, 'The shop opens at nine.');
  await ask(page, 'When does the shop open?');
  await send(page, 'And on Sundays?');
  await expect(answers(page)).toHaveCount(2);
  await expect(answers(page).last()).toContainText('demo');
  await close();
  expect(gate.asked().sort()).toEqual([new URL(supabase.url).host, new URL(groq.url).host].sort());
  await gate.stop();
});

test('a session that is made later asks nobody by itself', async ({ launch, userData, groq }) => {
  test.skip(isPackaged, 'makes a session by Electron’s debugger, which no package has');
  const gate = await startGate();
  await writeSettings(userData, {});
  const { app, close } = await launch({ args: gate.args });
  const status = await app.evaluate(
    async ({ session }, url) => (await session.fromPartition('persist:later').fetch(url)).status,
    `${groq.url}/openai/v1/models`,
  );
  expect(status).toBeGreaterThanOrEqual(200);
  await close();
  expect(gate.asked()).toEqual([new URL(groq.url).host]);
  await gate.stop();
});

test('without the line that holds dictionaries back, a stranger is asked: this would notice', async ({
  launch,
  userData,
}) => {
  test.skip(isPackaged, 'takes a line out of the built app');
  const broken = await appWithout(/\w+\.setSpellCheckerLanguages\(\[\]\)/);
  const gate = await startGate();
  await writeSettings(userData, {});
  const { page, close } = await launch({ args: gate.args, folder: broken.folder });
  // Looks for model servers of this computer, so that there is a session that may ask.
  await startHere(page);
  await expect.poll(() => gate.asked().join(' ')).toContain('gvt1.com');
  await close();
  await gate.stop();
  await broken.remove();
});
