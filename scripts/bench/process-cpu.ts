import type { ElectronApplication } from '@playwright/test';

/** The process that draws the app's one window. Linux. */
export async function rendererOf(app: ElectronApplication): Promise<number> {
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  if (pid === undefined) throw new Error('The app has no window.');
  return pid;
}
