import type { Locator, Page } from '@playwright/test';
import { ask, saveFacts } from './harness/person';
import { startOver } from './harness/start-over';
import { expect, test } from './harness/test';

const sidebar = (page: Page): Locator => page.getByRole('navigation', { name: 'Conversations' });
const search = (page: Page): Locator => sidebar(page).getByRole('searchbox', { name: 'Search' });
const hits = (page: Page, list = 'Messages'): Locator =>
  sidebar(page).getByRole('list', { name: list, exact: true }).getByRole('button');
const filters = (page: Page): Locator =>
  sidebar(page).getByRole('list', { name: 'Filters' }).getByRole('button');
const filterButton = (page: Page): Locator =>
  sidebar(page).getByRole('button', { name: 'Filters', exact: true });

test('what is found says what it is, and is found by what it is', async ({ inside: { page }, groq }) => {
  await test.step('hits say who wrote them and when, and show what is read', async () => {
    groq.next({ kind: 'text', text: 'The **Honda Civic** costs `15,000`.' });
    await saveFacts(page, 'Civic: **red**');
    await ask(page, 'What does the Civic cost?');
    await search(page).fill('civic');
    await expect(hits(page)).toHaveCount(2);
    await expect(hits(page).first()).toContainText(/Assistant · \d.*The Honda Civic costs 15,000\./);
    await expect(hits(page).first().locator('mark')).toHaveText('Civic');
    await expect(hits(page).last()).toContainText(/You · \d/);
    await expect(hits(page).last().locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
    await expect(hits(page, 'Training data')).toContainText('Civic: red');
  });

  await test.step('conversations are found by what they are, and filters are offered in the person’s words', async () => {
    await startOver(page);
    await ask(page, 'First question');
    await page.getByRole('button', { name: 'New conversation' }).click();
    await ask(page, 'Second question');
    const titles = sidebar(page).getByRole('list', { name: 'Conversations' }).getByRole('listitem');
    await titles.first().getByRole('button').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Pin', exact: true }).click();
    await search(page).fill('is:pinned');
    await expect(titles).toHaveCount(1);
    await expect(titles).toContainText('Second question');
    await search(page).fill('-is:pinned question');
    await expect(titles).toContainText('First question');
    await search(page).press('Enter');
    await expect(page.getByRole('main', { name: 'First question' })).toBeVisible();

    await search(page).fill('');
    await page.keyboard.press('Control+,');
    await page.getByRole('combobox', { name: 'Language', exact: true }).click();
    await page.getByRole('option', { name: 'Deutsch' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Von mir' }).click();
    await expect(page.getByRole('searchbox', { name: 'Suchen' })).toHaveValue('von:mir ');
    await expect(page.getByRole('list', { name: 'Nachrichten' }).getByRole('button')).toHaveCount(2);
  });
});

test('filters are found without knowing how one types them, by mouse and by the keyboard alone', async ({
  inside: { page },
}) => {
  const { keyboard } = page;
  await saveFacts(page, 'Civic: red');
  await ask(page, 'Is the Civic red?');

  await test.step('by mouse', async () => {
    await search(page).fill('civ');
    await expect(hits(page, 'Training data')).toHaveCount(1);
    await filterButton(page).click();
    const fromMe = page.getByRole('menuitem', { name: 'From me' });
    await expect(fromMe).toContainText('from:me');
    await fromMe.click();
    await expect(search(page)).toHaveValue('from:me civ');
    await expect(search(page)).toBeFocused();
    await expect(hits(page)).toHaveCount(1);
    await expect(hits(page, 'Training data')).toHaveCount(0);
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(filters(page)).toHaveCSS('border-top-style', 'solid');
    await page.emulateMedia({ forcedColors: 'none' });
    await filters(page).click();
    await expect(search(page)).toHaveValue('civ');
    await expect(search(page)).toBeFocused();
    await expect(hits(page, 'Training data')).toHaveCount(1);
  });

  await test.step('by the keyboard', async () => {
    await keyboard.press('Alt+ArrowDown');
    await expect(page.getByRole('menu')).toBeVisible();
    await keyboard.type('In train');
    await expect(page.getByRole('menuitem', { name: 'In training data' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(search(page)).toHaveValue('in:facts civ');
    await expect(hits(page)).toHaveCount(0);
    await expect(hits(page, 'Training data')).toHaveCount(1);
    await expect(search(page)).toBeFocused();
    await keyboard.press('End');
    await keyboard.press('ArrowRight');
    await expect(filterButton(page)).toBeFocused();
    await keyboard.press('ArrowRight');
    await expect(filters(page)).toBeFocused();
    await expect(filters(page)).toHaveAccessibleName('Remove filter: In training data');
    await keyboard.press('ArrowDown');
    await expect(hits(page, 'Training data')).toBeFocused();
    await keyboard.press('ArrowUp');
    await keyboard.press('End');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await expect(search(page)).toHaveValue('civ');
    await expect(search(page)).toBeFocused();
  });

  await test.step('of which several are left out, quoted and dated', async () => {
    await search(page).fill('-"is the civic" on:today from:me from:assistant');
    await expect(hits(page)).toHaveCount(1);
    await search(page).fill('civic before:today');
    await expect(sidebar(page).getByText('Nothing holds')).toBeVisible();
    await search(page).fill('von:mir civic');
    await expect(filters(page)).toHaveText('From me');
    await expect(hits(page)).toHaveCount(1);
  });

  await test.step('what is none is said, and what was meant is offered', async () => {
    await search(page).fill('civic from:asistant');
    await expect(sidebar(page).getByText('“from:asistant” is no filter')).toBeVisible();
    await keyboard.press('End');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await expect(search(page)).toHaveValue('civic from:assistant ');
    await expect(search(page)).toBeFocused();
    await search(page).fill('in:"Nowhere"');
    await expect(sidebar(page).getByText('Nothing is called “Nowhere”')).toBeVisible();
  });
});
