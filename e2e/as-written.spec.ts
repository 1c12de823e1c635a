import type { Page } from '@playwright/test';
import { addresses, asTheyStand, formulas, marked } from '../src/renderer/ui/markdown/testing/written-texts';
import { highlighted } from './harness/highlights';
import { answers, ask, newConversation } from './harness/person';
import { expect, test } from './harness/test';

/** From the start of the first element to the end of the last one. */
async function select(page: Page, first: string, last = first): Promise<void> {
  await page.evaluate(
    ([from = '', to = '']) => {
      const range = document.createRange();
      const start = document.querySelector(`.message-assistant ${from}`);
      const end = [...document.querySelectorAll(`.message-assistant ${to}`)].at(-1);
      if (!start || !end) throw new Error('Nothing there to be selected');
      range.setStart(start, 0);
      range.setEnd(end, end.childNodes.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [first, last],
  );
  await page.keyboard.press('ControlOrMeta+C');
}

test('an answer is on the screen as it was written', async ({ inside: { page, copied }, groq }) => {
  await test.step('prices, ranges, products and addresses are on the screen and on the clipboard as they were written', async () => {
    const texts = [...asTheyStand, ...addresses.map(([text]) => text)];
    groq.next({ kind: 'text', text: texts.join('\n\n'), tokensPerSecond: 2_000 });
    await ask(page, 'As it stands, please');
    const answer = answers(page).last();
    // The end of a line is an element, without text.
    expect(await answer.locator('.md p').allTextContents()).toEqual(
      texts.map((text) => text.replaceAll('\n', '')),
    );
    await expect(answer.locator('.md-math, del, em')).toHaveCount(0);

    await answer.hover();
    await answer.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Copy as plain text' }).click();
    await expect.poll(copied).toBe(texts.join('\n\n'));

    await select(page, '.md', '.md');
    await expect.poll(copied).toBe(texts.join('\n\n'));

    groq.next({ kind: 'text', text: marked.map(([text]) => text).join('\n\n'), tokensPerSecond: 2_000 });
    await ask(page, 'With marks, please');
    expect(await answers(page).last().locator('.md p').allTextContents()).toEqual(
      marked.map(([, seen]) => seen),
    );

    groq.next({ kind: 'text', text: formulas.map(([text]) => text).join('\n\n'), tokensPerSecond: 2_000 });
    await ask(page, 'With formulas, please');
    await expect(answers(page).last().locator('.katex')).toHaveCount(
      formulas.flatMap(([, ...tex]) => tex).length,
    );
  });

  await test.step('what KaTeX refuses is shown as it was written', async () => {
    await newConversation(page);
    groq.next({
      kind: 'text',
      text: `\\(x^2\\)\n\n\\(\\nocommand{25,000}\\)\n\n\\(${'x+'.repeat(2_100)}y\\)`,
    });
    await ask(page, 'Broken');
    const lines = answers(page).last().locator('.md p');
    await expect(lines.nth(0).locator('.katex')).toBeVisible();
    await expect(lines.nth(1)).toHaveText('\\(\\nocommand{25,000}\\)');
    await expect(lines.nth(2)).toContainText('x+x+x+');
  });
});

const TO_COPY = `The *Civic*[^1] costs $25,000\u00ad.

1. Area: $\\pi r^2$
2. Speed: 10<sup>5</sup> m<sup>2</sup>

| Car | Price | Year |
|---|---|---|
| Civic | \u202a$25,000\u202c | 2021 |
| Polo | 27.000$ | 2\u200b019 |

\`\`\`ts
const a = 1;

const b = 2;
\`\`\`

[^1]: With tax.`;

test('what is copied, pasted and looked for is what one sees', async ({ inside: { page, copied }, groq }) => {
  await test.step('a selection is copied as text and as tables, a formula once as TeX, and nothing unseen goes along', async () => {
    groq.next({ kind: 'text', text: TO_COPY });
    await ask(page, 'Something to copy');
    await expect(answers(page).last().locator('.katex')).toBeVisible();
    await expect(answers(page).last().locator('.tok-token-keyword').first()).toHaveText('const');

    await select(page, '.md p', '.md pre');
    await expect
      .poll(copied)
      .toBe(
        [
          'The Civic[1] costs $25,000.',
          '',
          '1. Area: $\\pi r^2$',
          '2. Speed: 10⁵ m²',
          '',
          'Car\tPrice\tYear',
          'Civic\t$25,000\t2021',
          'Polo\t27.000$\t2019',
          '',
          'const a = 1;',
          '',
          'const b = 2;',
        ].join('\n'),
      );

    await select(page, 'tbody tr:nth-child(1) td:nth-child(2)', 'tbody tr:nth-child(2) td:nth-child(3)');
    await expect.poll(copied).toBe('\t$25,000\t2021\nPolo\t27.000$\t2019');
    await select(page, 'thead', 'tbody');
    await expect.poll(copied).toBe('Car\tPrice\tYear\nCivic\t$25,000\t2021\nPolo\t27.000$\t2019');
    const box = page.getByRole('textbox', { name: 'Message' });
    await box.click();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(box).toHaveValue(
      '| Car | Price | Year |\n| --- | --- | --- |\n| Civic | $25,000 | 2021 |\n| Polo | 27.000$ | 2019 |\n',
    );

    await select(page, '.katex-html');
    await expect.poll(copied).toBe('$\\pi r^2$');

    await select(page, 'code');
    await expect.poll(copied).toBe('const a = 1;\n\nconst b = 2;');

    await answers(page).last().hover();
    await answers(page).last().getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(copied).toContain('The Civic[1] costs $25,000.');
    expect(await copied()).toContain('1. Area: \\pi r^2\n2. Speed: 10⁵ m²\n');
    expect(await copied()).toContain('Civic\t$25,000\t2021\n');

    await answers(page).last().getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Copy as Markdown' }).click();
    await expect.poll(copied).toBe(TO_COPY.replace(/[\u00ad\u202a\u202c\u200b]/g, ''));
  });

  await test.step('what the eye sees is found and marked, however it is written', async () => {
    await newConversation(page);
    groq.next({ kind: 'text', text: TO_FIND });
    await ask(page, 'Something to find');
    await expect(answers(page).last().locator('.katex')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Shift+F');
    const find = page.getByRole('search', { name: 'Find in conversation' });
    const marked = async () => (await highlighted(page, 'find', 'here')).map(({ text }) => text);
    for (const [needle, seen] of [
      ['12-month warranty', '12\u2011month warranty'],
      ['42500', '42\u202f500'],
      ['"new"', '“new”'],
      ['27900', '27,900'],
      ['kadikoy', 'Kadıköy'],
      ['model', 'Model'],
      ['creme brulee', 'créme brûlée'],
    ] as const) {
      await find.getByRole('searchbox').fill(needle);
      await expect(find.getByRole('status')).toHaveText('1 of 1');
      await expect.poll(marked).toEqual([seen]);
    }
    // What is folded away is unfolded where it was found.
    await expect(answers(page).last().getByText('Folded away')).toBeVisible();
    await find.getByRole('searchbox').fill('vwmodel');
    await expect(find.getByRole('status')).toHaveText('Nothing found');
    await find.getByRole('searchbox').fill('x^2');
    await expect.poll(marked).toEqual([]);
  });

  await test.step('cells that are pasted are a table, and never a picture of one', async () => {
    await newConversation(page);
    const box = page.getByRole('textbox', { name: 'Message' });
    const paste = (data: { html?: string; plain?: string; picture?: boolean; file?: string }) =>
      box.evaluate((element, { html, plain, picture, file }) => {
        const clipboardData = new DataTransfer();
        if (html) clipboardData.setData('text/html', html);
        if (plain) clipboardData.setData('text/plain', plain);
        if (picture)
          clipboardData.items.add(new File([new Uint8Array(9)], 'image.png', { type: 'image/png' }));
        if (file) clipboardData.items.add(new File([file], 'list.csv', { type: 'text/csv' }));
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, data);
    const cells = '| Car | Price |\n| --- | --- |\n| Civic \\| 5 doors | $25,000 |\n';

    await box.pressSequentially('What is this?');
    await paste({ html: SHEET, plain: 'Car\tPrice\nCivic |\t$25,000\n', picture: true });
    await expect(box).toHaveValue(`What is this?\n${cells}`);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(box).toHaveValue('What is this?');
    await box.fill('');

    for (const [html, table] of sheets) {
      await paste({ html, plain: 'not this', picture: true });
      await expect(box).toHaveValue(`${table}\n`);
      await box.fill('');
    }

    // One cell, and a column, are no table; a picture beside a text is the text.
    await paste({ html: '<table><tr><td>$25,000</td></tr></table>', plain: '$25,000', picture: true });
    await expect(box).toHaveValue('$25,000');
    await box.fill('');
    await paste({ html: `<p>Prices:</p>${SHEET}`, plain: 'Prices:\nCar\tPrice', picture: true });
    await expect(box).toHaveValue('Prices:\nCar\tPrice');
    await expect(page.getByRole('list', { name: 'Attached files' })).toBeHidden();
    await expect(page.getByRole('alert')).toBeHidden();

    await paste({ plain: 'list.csv', file: 'car,price\nCivic,1\n' });
    await expect(page.getByRole('list', { name: 'Attached files' })).toContainText('list.csv');
  });
});

const SHEET = `<html><head><style>td { color: red }</style></head><body><!--StartFragment--><table>
<colgroup><col width="64"></colgroup>
<tr><td>Car</td><td>Price</td></tr>
<tr><td>Civic |
  5 doors</td><td>$25,000</td></tr></table><!--EndFragment--></body></html>`;

/** As each program leaves its cells on the clipboard. */
const sheets: readonly (readonly [html: string, table: string])[] = [
  // Excel, with a merged cell in each direction
  [
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {mso-displayed-decimal-separator:"\\.";}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 width=192 style='border-collapse:collapse'><!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'><td rowspan=2 height=40 class=xl65>Civic</td><td class=xl66 align=right>$25,000</td><td>2021</td></tr>
 <tr height=20><td>$24,000</td><td>2020</td></tr>
 <tr height=20><td colspan=2>Polo</td><td>2019</td></tr>
<!--EndFragment--></table></body></html>`,
    '| Civic | $25,000 | 2021 |\n| --- | --- | --- |\n|  | $24,000 | 2020 |\n| Polo |  | 2019 |',
  ],
  [
    '<table><tr><td>a</td><td rowspan="2">b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>',
    '| a | b |\n| --- | --- |\n| c |  |\n| d | e |',
  ],
  // Google Sheets
  [
    `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;车型&quot;}">车型</td><td>价格</td></tr><tr><td>思域<br/>（新）</td><td data-sheets-numberformat="{}">¥125,000</td></tr></tbody></table></google-sheets-html-origin>`,
    '| 车型 | 价格 |\n| --- | --- |\n| 思域 （新） | ¥125,000 |',
  ],
  // LibreOffice
  [
    `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><style type="text/css">body,td { font-family:"Liberation Sans" }</style></head><body><table cellspacing="0" border="0"><colgroup width="85"></colgroup><tr><td height="17" align="left">Auto</td><td align="left">Preis</td></tr><tr><td align="left"><br></td><td align="right" sdval="25000.5" sdnum="1031;0;#.##0,00 [$€-407]"><font face="Arial">25.000,50 €</font></td></tr></table></body></html>`,
    '| Auto | Preis |\n| --- | --- |\n|  | 25.000,50 € |',
  ],
  // Numbers
  [
    `<html><body><table cellspacing="0" cellpadding="0" class="t1"><tbody>
<tr><td valign="top" class="td1"><p class="p1"><b>السيارة</b></p></td><td><p class="p1">السعر</p></td></tr>
<tr><td><p class="p1">سيفيك</p><p class="p1">جديدة</p></td><td><p class="p2">٢٥٬٠٠٠</p></td></tr></tbody></table></body></html>`,
    '| السيارة | السعر |\n| --- | --- |\n| سيفيك جديدة | ٢٥٬٠٠٠ |',
  ],
];

const TO_FIND = `A **12\u2011**month *war*ranty, 42\u202f500 km, “new”, $27,900 in Kadıköy.

Make: VW
Model: Polo

\\(x^2\\)

<details>
<summary>More</summary>

Folded away: créme brûlée

</details>
`;
