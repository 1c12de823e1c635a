import { describe, expect, it } from 'vitest';
import { spokenLanguages, type SpokenLanguage } from '../../src/shared/words/language';
import { catalogueOf } from '../../src/shared/words/speak-language';
import { en } from '../../src/shared/words/languages/en';
import { elementsOf, type Message, type MessageElement } from '../../src/shared/words/say';

type Options = Readonly<Record<string, { readonly value: MessageElement[] }>>;
interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Options;
  readonly children?: MessageElement[];
}

/** As the parser numbers them. */
const LITERAL = 0;
const SELECT = 5;
const PLURAL = 6;
const TAG = 8;

/** Everything in a message that is no word, once each: names of values and tags, and the options of selects. */
function namesIn(elements: readonly MessageElement[], found = new Set<string>()): Set<string> {
  for (const part of elements as readonly Part[]) {
    if (part.type === TAG) found.add(`<${String(part.value)}>`);
    else if (part.type !== LITERAL && part.value !== undefined) found.add(`{${part.value}}`);
    if (part.type === SELECT)
      found.add(
        `${String(part.value)}: ${Object.keys(part.options ?? {})
          .sort()
          .join()}`,
      );
    for (const { value } of Object.values(part.options ?? {})) namesIn(value, found);
    if (part.children) namesIn(part.children, found);
  }
  return found;
}

function pluralsIn(elements: readonly MessageElement[]): string[][] {
  return (elements as readonly Part[]).flatMap(({ type, options = {}, children = [] }) => [
    ...(type === PLURAL ? [Object.keys(options)] : []),
    ...Object.values(options).flatMap(({ value }) => pluralsIn(value)),
    ...pluralsIn(children),
  ]);
}

/** What whole numbers that an app counts need. */
const categoriesOf = (language: string): Set<string> => {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 1_000 }, (_, number) => rules.select(number)));
};

const others = spokenLanguages.filter(
  (language): language is Exclude<SpokenLanguage, 'en'> => language !== 'en',
);

describe.each(others)('%s', (language) => {
  const read = async (): Promise<[keyof typeof en, Message][]> =>
    Object.entries(await catalogueOf(language)) as [keyof typeof en, Message][];

  it('says everything that English says, and nothing else', async () => {
    expect((await read()).map(([key]) => key).sort()).toEqual(Object.keys(en).sort());
  });

  it('has in each message the values, tags and choices of the English one', async () => {
    const wrong: Record<string, unknown> = {};
    for (const [key, message] of await read()) {
      const [own, english] = [message, en[key]].map((text) => [...namesIn(elementsOf(text))].sort());
      if (JSON.stringify(own) !== JSON.stringify(english)) wrong[key] = { own, english };
    }
    expect(wrong).toEqual({});
  });

  it('has every plural of the language', async () => {
    const wrong: Record<string, unknown> = {};
    for (const [key, message] of await read()) {
      // What English never says of one is never one.
      const isOne = pluralsIn(elementsOf(en[key])).some((given) => given.includes('one'));
      for (const given of pluralsIn(elementsOf(message))) {
        const missing = [...categoriesOf(language)].filter(
          (category) => !given.includes(category) && (isOne || category !== 'one'),
        );
        if (missing.length > 0) wrong[key] = missing;
      }
    }
    expect(wrong).toEqual({});
  });

  it('names the settings where English does: a button leads there from such a sentence', async () => {
    const catalogue = await catalogueOf(language);
    const titles = (['settings.title', 'answer_settings.title'] as const).map((key) => {
      const title = catalogue[key];
      if (typeof title !== 'string') throw new Error(`${key} has values`);
      return { title, english: en[key] };
    });
    const wrong = (await read()).filter(
      ([key, message]) =>
        /^(failure|provider|team_proxy)\./.test(key) &&
        titles.some(
          ({ title, english }) => JSON.stringify(message).includes(title) !== en[key].includes(english),
        ),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('leaves nothing in English but names', async () => {
    const same = (await read()).filter(
      ([key, message]) => message === en[key] && /[a-z]{3} [a-z]{2}/i.test(en[key]),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('has no straight apostrophe, which begins a quotation in messages', async () => {
    const straight = (await read()).filter(
      ([, message]) => typeof message === 'string' && message.includes("'"),
    );
    expect(straight.map(([key]) => key)).toEqual([]);
  });
});
