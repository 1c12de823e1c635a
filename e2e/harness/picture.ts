import { writeFile } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';

/** The window as it is seen. Playwright's own picture of a page that is shown larger has a corner of it. */
export async function takePicture(app: ElectronApplication, file: string): Promise<void> {
  // What was asked for last is painted by then.
  const page = await app.firstWindow();
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
  await writeFile(file, png, 'base64');
}
