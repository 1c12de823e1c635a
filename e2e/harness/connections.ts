import { expect, type Page } from '@playwright/test';

/* What a person does under Network, in the settings or at the door. */

export async function openConnections(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Network' }).click();
}

export const hosts = (page: Page) => page.getByRole('list', { name: 'Who is asked' }).getByRole('listitem');

/** Ends with what was found, and not with what was there before. */
export async function testConnections(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Test the connection' });
  await button.click();
  await expect(button).not.toHaveAttribute('aria-busy', 'true');
}

/** What is asked afterwards goes that way. */
export async function useThisProxy(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Use this proxy' }).click();
  await expect(page.getByText('Everything goes this way now.')).toBeVisible();
}

/** At the door, where nobody is signed in yet. */
export async function chooseProxy(page: Page, kind: string, label: string, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Network' }).click();
  const settings = page.getByRole('dialog', { name: 'Network' });
  await settings.getByRole('combobox', { name: 'Proxy' }).click();
  await settings.getByRole('option', { name: kind, exact: true }).click();
  await settings.getByRole('textbox', { name: label }).fill(address);
  await useThisProxy(page);
  await page.keyboard.press('Escape');
}

/* What a proxy asks. */

export const proxyDialog = (page: Page) => page.getByRole('dialog', { name: 'Sign in to the proxy' });

export async function tellProxy(page: Page, name: string, password: string): Promise<void> {
  await proxyDialog(page).getByRole('textbox', { name: 'Name' }).fill(name);
  await proxyDialog(page).getByLabel('Password', { exact: true }).fill(password);
  await proxyDialog(page).getByRole('button', { name: 'Sign in' }).click();
}

/** With what the proxy takes. */
export async function signInToProxy(page: Page, name: string, password: string): Promise<void> {
  await tellProxy(page, name, password);
  await expect(proxyDialog(page)).toBeHidden();
}
