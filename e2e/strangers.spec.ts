import { writeSettings } from './harness/app';
import { startGate } from './harness/gate';
import { answers, ask, newCredentials, saveFacts, send, signUp, startHere } from './harness/person';
import { expect, test } from './harness/test';

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
