import { writeSettings } from './harness/app';
import { appWithout } from './harness/broken-app';
import { startGate } from './harness/gate';
import { startHere } from './harness/person';
import { expect, test } from './harness/test';

/* Whom sessions of Electron ask by themselves, with the defence and without it: only what is not packaged lets one look. */

test('a session that is made later asks nobody by itself', async ({ launch, userData, groq }) => {
  const gate = await startGate();
  await writeSettings(userData, {});
  const { app, close } = await launch({ args: gate.args });
  const server = `${groq.url}/openai/v1/models`;
  const status = await app.evaluate(
    async ({ session }, url) => (await session.fromPartition('persist:later').fetch(url)).status,
    server,
  );
  expect(status).toBeGreaterThanOrEqual(200);
  // One that comes after it, and is let loose, does ask: by then the other would have asked, too.
  await app.evaluate(async ({ session }, url) => {
    const loose = session.fromPartition('persist:loose');
    loose.setSpellCheckerDictionaryDownloadURL('http://dictionaries.example/');
    loose.setSpellCheckerLanguages(['en-US']);
    await loose.fetch(url);
  }, server);
  await expect.poll(() => gate.asked()).toContain('dictionaries.example');
  await close();
  expect(gate.asked()).toEqual([new URL(groq.url).host, 'dictionaries.example']);
  await gate.stop();
});

test('without the lines that hold dictionaries back, a stranger is asked: this would notice', async ({
  launch,
  userData,
}) => {
  const broken = await appWithout(
    /\w+\.setSpellChecker(?:Languages\(\[\]\)|DictionaryDownloadURL\([^)]*\))/g,
  );
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
