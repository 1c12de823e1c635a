import type { Page } from '@playwright/test';
import { expect, test } from './harness/test';
import { answers, ask, saveFacts } from './harness/person';

const ROWS = ['stock,model,price', 'A-1,Honda Civic,"$25,900"', 'A-2,Volkswagen Golf,"$14,300"'].join('\n');
const ANSWER = [
  'The **Honda Civic** costs *$25,900*.',
  '1. First, call us\n2. Then come by',
  '| Model | Price |\n|---|--:|\n| Honda Civic | $25,900 |\n| Volkswagen Golf | **$14,300** |',
].join('\n\n');

/** What is pasted from the machine's clipboard. */
async function pasted(page: Page): Promise<Record<string, string>> {
  const box = page.getByRole('textbox', { name: 'Message' });
  await box.evaluate((element) => {
    delete element.dataset.pasted;
    const note = (event: Event): void => {
      const { clipboardData } = event as ClipboardEvent;
      const types = clipboardData?.types.filter((type) => type.startsWith('text/')) ?? [];
      const all = types.map((type) => [type, clipboardData?.getData(type)]);
      element.dataset.pasted = JSON.stringify(Object.fromEntries(all));
    };
    element.addEventListener('paste', note, { once: true });
  });
  await box.press('ControlOrMeta+V');
  return JSON.parse((await box.getAttribute('data-pasted')) ?? '{}') as Record<string, string>;
}

test('an answer is copied for each place that it may go to', async ({ inside: { page, copied }, groq }) => {
  groq.next({ kind: 'text', text: ANSWER });
  await saveFacts(page, ROWS);
  await ask(page, 'What do you have?');

  await test.step('an answer is copied for mail, for a messenger and for an editor at once', async () => {
    await answers(page).last().hover();
    await answers(page).last().getByRole('button', { name: 'Copy' }).first().click();
    await expect.poll(copied).not.toBe('');

    const { 'text/plain': text, 'text/html': html = '', 'text/markdown': markdown } = await pasted(page);
    expect(text).toBe(
      [
        'The Honda Civic costs $25,900.',
        '',
        '1. First, call us',
        '2. Then come by',
        '',
        'Model\tPrice',
        'Honda Civic\t$25,900',
        'Volkswagen Golf\t$14,300',
      ].join('\n'),
    );
    expect(markdown).toBe(ANSWER);
    expect(html).toContain('The <strong>Honda Civic</strong> costs <em>$25,900</em>.');
    expect(html).toContain('<td>Volkswagen Golf</td><td align="right"><strong>$14,300</strong></td>');
    expect(html).not.toMatch(/\||\*|class=/);

    // As a mail program would take it: with the lines of the table, and the numbers of the list.
    const seen = await page.evaluate((pasted) => {
      const frame = document.createElement('div');
      frame.innerHTML = pasted;
      document.body.append(frame);
      const cell = frame.querySelector('td');
      const found = {
        border: cell ? getComputedStyle(cell).borderTopWidth : '',
        rows: frame.querySelectorAll('tr').length,
        second: frame.querySelectorAll('li')[1]?.value,
      };
      frame.remove();
      return found;
    }, html);
    expect(seen).toEqual({ border: '1px', rows: 3, second: 2 });
  });

  await test.step('an answer is copied with its sources, and as Markdown', async () => {
    await expect(answers(page).last().getByTestId('sources')).toContainText('From Facts (2 rows)');
    const copy = async (name: string): Promise<void> => {
      await answers(page).last().hover();
      await answers(page).last().getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    await copy('Copy with sources');
    await expect
      .poll(copied)
      .toContain(
        'Sources\n1. Facts: stock: A-1; model: Honda Civic; price: $25,900\n2. Facts: stock: A-2; model: Volkswagen Golf; price: $14,300',
      );
    const { 'text/plain': text, 'text/html': html = '' } = await pasted(page);
    expect(text).toContain('The Honda Civic costs $25,900. [1]');
    expect(html).toMatch(/<ol><li[^>]*>Facts: stock: A-1; model: Honda Civic/);
    await copy('Copy as Markdown');
    await expect.poll(copied).toBe(ANSWER);
  });
});
