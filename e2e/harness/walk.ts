import type { Locator, Page } from '@playwright/test';
import { answerEnded, ask, startHere } from './person';
import { expect } from './test';

/** What is looked at, once this is there. */
export type Look = (state: string, shows?: Locator) => Promise<void>;

const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true });

/** Every state of docs/ui-contract.md that one person comes through without trouble. */
export async function walk(page: Page, look: Look): Promise<void> {
  const { keyboard } = page;
  const close = async (): Promise<void> => {
    await keyboard.press('Escape');
    await expect(page.getByRole('dialog').or(page.getByRole('menu'))).toHaveCount(0);
  };
  // In a narrow window the sidebar lies over the rest, and is called.
  const withSidebar = async (act: () => Promise<void>): Promise<void> => {
    const show = button(page, 'Show sidebar');
    const isAway = await show.isVisible();
    if (isAway) await show.click();
    await act();
    if (!isAway) return;
    await keyboard.press('Escape');
    await expect(show).toBeVisible();
  };
  await look('door', page.getByRole('main', { name: 'Welcome' }));
  await button(page, 'Sign in or create an account').click();
  await look('sign in', page.getByRole('form', { name: 'Sign in' }));
  await button(page, 'Create account').click();
  await look('create account', page.getByRole('form', { name: 'Create account' }));
  await button(page, 'Sign in instead').click();
  await button(page, 'Forgot password?').click();
  await look('reset password', page.getByRole('form', { name: 'Reset password' }));
  await button(page, 'Connect your own server…').click();
  await look('connection', page.getByRole('dialog'));
  await close();
  await button(page, 'Network').click();
  await look('network', page.getByRole('dialog'));
  await close();
  await button(page, 'Back').click();
  await startHere(page);
  await look('first facts', page.getByRole('textbox', { name: 'Facts' }));
  await button(page, 'A car dealer’s stock').click();
  await look('example questions', page.getByRole('list', { name: 'Example questions' }));

  await button(page, 'Training data').click();
  const panel = page.getByRole('complementary', { name: 'Training data' });
  await expect(panel.getByRole('list', { name: 'Documents' })).toContainText('Cars in stock');
  await look('a table in the panel');
  await button(panel, 'New document').click();
  await panel.getByRole('textbox', { name: 'Training text' }).fill('The shop opens at nine.');
  await keyboard.press('Control+f');
  await look('find in a document');
  await keyboard.press('Escape');
  await button(panel, 'Save').click();
  await look('a document');
  await button(panel, 'Document actions').click();
  await look('document menu', page.getByRole('menu'));
  await close();
  await button(panel, 'History').click();
  await look('history', page.getByRole('dialog'));
  await close();
  await button(panel, 'Preview prompt').click();
  await look('preview', page.getByRole('dialog'));
  await close();
  await button(panel, 'Test my data').click();
  await look('tests', page.getByRole('dialog'));
  await close();
  await button(panel, 'Words of your trade').click();
  await look('own words', page.getByRole('dialog'));
  await close();
  await button(page, 'Make a recovery code…').click();
  await look('a recovery code', page.getByRole('dialog'));
  await close();
  await button(panel, 'Open full view').click();
  await expect(page.getByRole('main', { name: 'Training data' })).toBeVisible();
  await page
    .getByRole('list', { name: 'Documents' })
    .getByRole('button', { name: /Cars in stock/ })
    .first()
    .click();
  await expect(page.getByRole('grid')).toBeVisible();
  await look('full view with a table');
  await page.getByRole('columnheader').nth(1).press('Alt+ArrowDown');
  await look('column menu', page.getByRole('menu'));
  await close();
  await keyboard.press('Control+t');

  await ask(page, '- [x] When does the shop open?');
  await look('answer');
  const answer = page.getByRole('article', { name: 'Assistant' }).last();
  await button(answer, 'Sources').click();
  await look('sources', page.getByRole('region', { name: 'Sources' }));
  await button(answer, 'Details').click();
  await look('details');
  await button(answer, 'More actions').click();
  await look('message menu', page.getByRole('menu'));
  await close();
  await button(answer, 'Regenerate').click();
  await expect(answer).toContainText('2 / 2');
  await answerEnded(page);
  await button(answer, 'More actions').click();
  await page.getByRole('menuitem', { name: 'Compare answers' }).click();
  await look('comparing answers', page.getByRole('dialog'));
  await close();
  await button(page.getByRole('article', { name: 'You' }), 'Edit').click();
  await look('editing a question');
  await keyboard.press('Escape');
  await keyboard.press('Control+Shift+f');
  await keyboard.type('shop');
  await look('find in conversation', page.getByRole('searchbox', { name: 'Find in conversation' }));
  await keyboard.press('Escape');
  await button(page, 'Answer settings').click();
  await look('answer settings', page.getByRole('spinbutton').first());
  await close();
  await page.getByRole('combobox', { name: 'Model' }).click();
  await look('models', page.getByRole('listbox'));
  await keyboard.press('Escape');
  await withSidebar(async () => {
    await page.getByRole('searchbox', { name: 'Search' }).fill('shop');
    await expect(page.getByRole('list', { name: 'Messages' })).toBeVisible();
    await look('search');
    await page.getByRole('searchbox', { name: 'Search' }).fill('from:me is:archved shop');
    await look('search with filters', page.getByRole('list', { name: 'Filters' }));
    await keyboard.press('Alt+ArrowDown');
    await look('filters', page.getByRole('menu'));
    await close();
    await page.getByRole('searchbox', { name: 'Search' }).fill('');
    await button(page, 'Conversation actions').first().click();
    await look('conversation menu', page.getByRole('menu'));
    await page.getByRole('menuitem', { name: 'Clear' }).click();
    await look('cleared, with Undo', button(page, /^Undo/));
    const row = page.getByRole('list', { name: 'Conversations' }).locator('.session-title').first();
    await row.click({ modifiers: ['Control'] });
    await look('selected conversations', page.getByRole('toolbar', { name: '1 selected' }));
    await button(page.getByRole('toolbar', { name: '1 selected' }), 'Delete').click();
    await look('deleted, with Undo', button(page, /^Undo/));
    await keyboard.press('Control+Shift+d');
    await look('the bin', button(page.getByRole('dialog'), 'Restore'));
    await button(page.getByRole('dialog'), 'Empty…').click();
    await look('emptying the bin', page.getByRole('alertdialog'));
    await button(page.getByRole('alertdialog'), 'Cancel').click();
    await button(page.getByRole('dialog'), 'Restore').click();
    await look('nothing deleted', page.getByText('Nothing was deleted'));
    await close();
    await button(page, 'Account').click();
    await look('account menu', page.getByRole('menu'));
    await close();
  });
  await keyboard.press('Control+k');
  await look('palette', page.getByRole('dialog'));
  await close();
  await keyboard.press('Control+/');
  await look('shortcuts', page.getByRole('dialog'));
  await close();
  await keyboard.press('Control+,');
  const tabs = page.getByRole('dialog').getByRole('tab');
  await tabs.first().waitFor();
  for (const tab of await tabs.all()) {
    await tab.click();
    await look(`settings, ${await tab.innerText()}`, page.getByRole('tabpanel'));
  }
  await close();
}
