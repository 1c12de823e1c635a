import { expect, type Page } from '@playwright/test';

/** What a person does in the window, by the roles and names of docs/ui-contract.md and nothing else. */

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

let people = 0;

/** A new address for each test, so that tests sharing a server never meet. */
export function newCredentials(name = 'anna'): Credentials {
  people += 1;
  return { email: `${name}.${people}.${Date.now()}@example.com`, password: 'correct horse battery 9' };
}

/** From the door into the workspace, without an account; where nobody can answer, the demo does. */
export async function startHere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start on this computer' }).click();
  const demo = page.getByRole('button', { name: 'Try the demo' });
  // In a narrow window the sidebar is away.
  const inside = page.getByRole('textbox', { name: 'Message' });
  await expect(demo.or(inside).or(page.getByRole('alert')).first()).toBeVisible();
  if (await demo.isVisible()) await demo.click();
}

/** From the door to the form, unless it is open already. */
export async function toSignIn(page: Page): Promise<void> {
  const welcome = page.getByRole('main', { name: 'Welcome' });
  const choice = welcome.getByRole('button', { name: 'Sign in or create an account' });
  await expect(choice.or(welcome.getByRole('form'))).toBeVisible();
  if (await choice.isVisible()) await choice.click();
}

export async function toCreateAccount(page: Page): Promise<void> {
  await toSignIn(page);
  await page.getByRole('main', { name: 'Welcome' }).getByRole('button', { name: 'Create account' }).click();
}

export async function signUp(page: Page, { email, password }: Credentials): Promise<void> {
  await toCreateAccount(page);
  const form = page.getByRole('form', { name: 'Create account' });
  await form.getByRole('textbox', { name: 'Email' }).fill(email);
  await form.getByLabel('Password', { exact: true }).fill(password);
  await form.getByRole('button', { name: 'Create account' }).click();
  await expectSignedIn(page);
}

export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await toSignIn(page);
  const form = page.getByRole('form', { name: 'Sign in' });
  await form.getByRole('textbox', { name: 'Email' }).fill(email);
  await form.getByLabel('Password', { exact: true }).fill(password);
  await form.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectSignedIn(page);
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
}

export async function expectSignedIn(page: Page): Promise<void> {
  // A large account is waited for a little, and the machine may be busy.
  await expect(page.getByRole('navigation', { name: 'Conversations' })).toBeVisible({ timeout: 30_000 });
}

export async function saveFacts(
  page: Page,
  text: string,
  scope: 'All conversations' | 'This conversation' = 'All conversations',
): Promise<void> {
  const region = page.getByRole('complementary', { name: 'Training data' });
  if (!(await region.isVisible()))
    await page.getByRole('button', { name: 'Training data', exact: true }).click();
  await region.getByRole('tab', { name: scope }).click();
  await region.getByRole('textbox', { name: 'Training text' }).fill(text);
  await region.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(region.getByRole('list', { name: 'Documents' }).getByRole('listitem')).not.toHaveCount(0);
}

export async function send(page: Page, question: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: 'Message' });
  await composer.fill(question);
  await composer.press('Enter');
}

export const answers = (page: Page) =>
  page.getByRole('log', { name: 'Conversation' }).getByRole('article', { name: 'Assistant' });

/** Waits until nothing is being written any more. */
export async function answerEnded(page: Page): Promise<void> {
  await expect(page.getByRole('log', { name: 'Conversation' })).not.toHaveAttribute('aria-busy', 'true');
}

export async function ask(page: Page, question: string): Promise<void> {
  // What was said before is on the screen together with the place to write.
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
  const before = await answers(page).count();
  await send(page, question);
  await expect(answers(page)).toHaveCount(before + 1);
  await answerEnded(page);
}

/** Leaves what was said until now. */
export async function newConversation(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(answers(page)).toHaveCount(0);
}

export async function saveApiKey(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Settings…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('tab', { name: 'Models and keys' }).click();
  await dialog.getByRole('textbox', { name: 'Groq API key' }).fill(key);
  await dialog.getByRole('button', { name: 'Save key' }).click();
  await expect(dialog.getByText('Key saved')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}
