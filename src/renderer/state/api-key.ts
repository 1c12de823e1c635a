import type { KeyCheck } from '../../shared/models';
import { DEMO_ENDPOINT, GROQ_ENDPOINT } from '../../shared/endpoints';
import { say } from '../../shared/words/say';
import { call, drop, toErrorData } from '../bridge';
import { settingsOf, useApp } from './app';
import { loadModels } from './models';

/** What came of a key, in a sentence. */
export interface Checked {
  readonly kept: boolean;
  readonly failed: boolean;
  readonly text: string;
}
export type CheckedKey = Checked | 'checking';

export const checkedIn = (state: CheckedKey | null): Checked | null => (state === 'checking' ? null : state);

/** Shows the key to its server and keeps it, unless that does not know it. */
export async function saveKey(key: string): Promise<Checked> {
  const { endpoint } = settingsOf(useApp.getState());
  const isGroq = endpoint === GROQ_ENDPOINT || endpoint === DEMO_ENDPOINT;
  try {
    const check = await call('apiKey.save', { key });
    if (check.outcome !== 'refused') drop(loadModels(true));
    return {
      kept: check.outcome !== 'refused',
      failed: check.outcome !== 'works',
      text: told(check, isGroq),
    };
  } catch (reason) {
    return { kept: false, failed: true, text: toErrorData(reason).message };
  }
}

function told(check: KeyCheck, isGroq: boolean): string {
  switch (check.outcome) {
    case 'works':
      return say('settings.key_works', { models: check.models });
    case 'refused':
      return isGroq ? say('settings.key_refused_by_groq') : say('settings.key_refused');
    case 'unchecked':
      return say('settings.key_unchecked');
  }
}
