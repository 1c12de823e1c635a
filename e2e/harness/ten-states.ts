import { expect, type Locator, type Page } from '@playwright/test';
import type { SpokenLanguage } from '../../src/shared/words/language';
import { type PlainKey, say } from '../../src/shared/words/say';
import type { RunningGroqServer } from '../../world/groq/server';
import { named } from './words';

/* Ten states of the app, from the first start to an answer that was cut off: in pictures, and in every language. */

export type State =
  | 'door'
  | 'first-facts'
  | 'questions'
  | 'answer'
  | 'panel'
  | 'table'
  | 'search'
  | 'palette'
  | 'settings'
  | 'cut-off';

/** What is asked and answered, about the example of each language. */
interface Talk {
  readonly question: string;
  readonly answer: string;
  readonly next: string;
  readonly cutOff: string;
  /** Found in both. */
  readonly word: string;
}

const table = (name: string, rows: readonly (readonly [string, string])[]): string =>
  [`| | ${name} |`, '|---|---|', ...rows.map(([key, value]) => `| ${key} | ${value} |`)].join('\n');

export const talks: Readonly<Record<SpokenLanguage, Talk>> = {
  en: {
    question: 'What does the Honda Civic cost, and how far has it run?',
    answer: `The **Honda Civic** costs **$25,900** and has run 18,000 km.\n\n${table('Honda Civic', [
      ['Year', '2022'],
      ['Colour', 'silver'],
    ])}`,
    next: 'Which one should I buy?',
    cutOff: 'The **Civic** is the better buy: it costs $25,000 and has run',
    word: 'civic',
  },
  es: {
    question: '¿Cuánto cuesta el Honda Civic y cuántos kilómetros tiene?',
    answer: `El **Honda Civic** cuesta **25.900 €** y tiene 18.000 km.\n\n${table('Honda Civic', [
      ['Año', '2022'],
      ['Color', 'plateado'],
    ])}`,
    next: '¿Cuál me conviene comprar?',
    cutOff: 'Le conviene más el **Civic**: cuesta 25.000 € y tiene',
    word: 'civic',
  },
  de: {
    question: 'Was kostet der Honda Civic, und wie weit ist er gelaufen?',
    answer: `Der **Honda Civic** kostet **25.900 €** und ist 18.000 km gelaufen.\n\n${table('Honda Civic', [
      ['Baujahr', '2022'],
      ['Farbe', 'silber'],
    ])}`,
    next: 'Welchen soll ich kaufen?',
    cutOff: 'Der **Civic** ist der bessere Kauf: Er kostet 25.000 € und ist',
    word: 'civic',
  },
  fr: {
    question: 'Combien coûte la Honda Civic, et quel est son kilométrage ?',
    answer: `La **Honda Civic** coûte **25 900 €** et a parcouru 18 000 km.\n\n${table('Honda Civic', [
      ['Année', '2022'],
      ['Couleur', 'argent'],
    ])}`,
    next: 'Laquelle dois-je acheter ?',
    cutOff: 'La **Civic** est le meilleur achat : elle coûte 25 000 € et a parcouru',
    word: 'civic',
  },
  ar: {
    question: 'كم سعر هوندا سيفيك، وكم قطعت من المسافة؟',
    answer: `سعر **هوندا سيفيك** هو **25900 $** وقد قطعت 18000 كم.\n\n${table('هوندا سيفيك', [
      ['السنة', '2022'],
      ['اللون', 'فضي'],
    ])}`,
    next: 'أيّ سيارة أشتري؟',
    cutOff: '**سيفيك** هي الصفقة الأفضل: سعرها 25000 $ وقد قطعت',
    word: 'سيفيك',
  },
};

/** By the words of the language that this process speaks. */
export async function tenStates(
  page: Page,
  groq: RunningGroqServer,
  { question, answer, next, cutOff, word }: Talk,
  look: (state: State, shows: Locator) => Promise<void>,
): Promise<void> {
  const { keyboard } = page;
  const button = (key: PlainKey): Locator => named(page, 'button', key).first();
  const ask = async (text: string): Promise<void> => {
    const box = named(page, 'textbox', 'composer.message');
    await box.fill(text);
    await box.press('Enter');
    await expect(named(page, 'article', 'message.assistant').last()).not.toHaveAttribute(
      'aria-description',
      say('message.status.streaming'),
    );
  };

  await look('door', named(page, 'button', 'welcome.start_here'));
  await button('welcome.start_here').click();
  const facts = named(page, 'textbox', 'first.facts');
  const later = button('data.not_now');
  await expect(facts).toBeVisible();
  if (await later.isVisible()) await later.click();
  await look('first-facts', facts);
  await button('first.example.cars').click();
  await look('questions', named(page, 'list', 'empty.examples'));
  groq.next({ kind: 'text', text: answer });
  await ask(question);
  await button('sources.show').click();
  await look('answer', named(page, 'region', 'sources.show'));
  await button('training.title').click();
  const panel = named(page, 'complementary', 'training.title');
  await look('panel', panel.getByRole('list', { name: say('training.documents') }));
  await button('training.full_view').click();
  await page
    .getByRole('list', { name: say('training.documents') })
    .getByRole('button', { name: say('first.cars.title') })
    .first()
    .click();
  await look('table', page.getByRole('grid'));
  await keyboard.press('Control+t');
  const search = named(page, 'searchbox', 'search.title');
  await search.fill(word);
  await look('search', named(page, 'list', 'search.messages'));
  await search.fill('');
  await keyboard.press('Control+k');
  await look('palette', page.getByRole('dialog'));
  await keyboard.press('Escape');
  await keyboard.press('Control+,');
  await named(page, 'tab', 'settings.tab.models').click();
  await look('settings', page.getByRole('tabpanel'));
  await keyboard.press('Escape');
  groq.next({ kind: 'text', text: cutOff, finishReason: 'length' });
  await ask(next);
  await look('cut-off', button('answer.continue'));
}
