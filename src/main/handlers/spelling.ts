import type { Area, Services } from '../services';

export function spellingHandlers({ spelling }: Services): Area<'spelling'> {
  return {
    'spelling.state': async () => (await spelling()).state(),
    'spelling.fetch': async ({ language }) => (await spelling()).fetch(language),
    'spelling.known': async ({ words }) => (await spelling()).known(words),
    'spelling.forget': async ({ word }) => (await spelling()).forget(word),
  };
}
