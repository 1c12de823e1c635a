import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './harness/test';
import { ask, expectSignedIn, startHere } from './harness/person';

test('an export that is opened is shown before it is added, at the start and while the app runs', async ({
  launch,
  userData,
}) => {
  const folder = join(userData, 'exports');
  const file = join(folder, 'mine.safycore');
  await mkdir(folder);
  const first = await launch();
  await startHere(first.page);
  await expectSignedIn(first.page);
  await ask(first.page, 'Which door?');
  await first.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await first.page.keyboard.press('ControlOrMeta+,');
  await first.page.getByRole('tab', { name: 'Your data' }).click();
  await first.page.getByRole('button', { name: 'Export everything…' }).click();
  await expect(first.page.getByText('Exported to mine.safycore.')).toBeVisible();
  await first.close();

  // On a computer where nobody has been: it waits until there is somebody to whom it can be added.
  const { app, page } = await launch({ userDataDir: join(userData, 'another'), args: [file] });
  await page.getByRole('button', { name: 'Start on this computer' }).click();
  const offer = page.getByRole('dialog', { name: 'Import', exact: true });
  await expect(offer).toContainText('mine.safycore');
  await expect(offer).toContainText('1 conversation');
  await expect(page.getByText('Which door?')).toHaveCount(0);
  await offer.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText(/Imported 1 conversation/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Try the demo' }).click();
  await expect(page.getByRole('list', { name: 'Conversations' })).toContainText('Which door?');

  const open = (name: string): Promise<void> =>
    app.evaluate(
      ({ app: electron }, [path, from]) => {
        electron.emit('second-instance', {}, ['safycore', path], from);
      },
      [name, folder],
    );
  await open('mine.safycore');
  await expect(offer).toContainText('Everything in this file is in this account already.');
  await offer.getByRole('button', { name: 'Close' }).last().click();

  const damaged = (await readFile(file, 'utf8')).replace('Which door?', 'Which doors?');
  await writeFile(join(folder, 'damaged.safycore'), damaged);
  await open('damaged.safycore');
  await expect(page.getByRole('dialog', { name: 'Settings' }).getByRole('alert')).toContainText('changed');
  await open('gone.safycore');
  await expect(page.getByRole('dialog', { name: 'Settings' }).getByRole('alert')).toContainText(/^\S.*\.$/);
  await expect(offer).toBeHidden();
});
