import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultSettings, type Settings, settingsTable } from '../shared/settings';
import { openSettings, type SettingsStore } from './settings';

const published = {
  project: null,
  useTeamProxy: false,
  updates: { feedUrl: null, channel: 'stable' },
} as const;

let dir: string;
let file: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'safycore-settings-'));
  file = join(dir, 'settings.json');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const open = (content?: object): SettingsStore => {
  if (content) writeFileSync(file, JSON.stringify(content));
  return openSettings(dir, published);
};

/** The shape of the file, as tests and people write it. */
const FILE = {
  appearance: { theme: 'dark' },
  chat: {
    stream: false,
    markFigures: false,
    model: 'openai/gpt-oss-20b',
    instructions: 'Be brief.',
    endpoint: 'http://localhost:1',
    useTeamProxy: true,
  },
  updates: { mode: 'off', channel: 'beta' },
};

it('has a place in the file for every setting, and each has a value of its own there', () => {
  const settings = open(FILE).get();
  const same = Object.keys(settingsTable).filter(
    (key) => settings[key as keyof Settings] === defaultSettings[key as keyof Settings],
  );
  expect(same).toEqual([]);
});

it('takes a wrong value for a missing one, and all others as they are', () => {
  const settings = open({ ...FILE, chat: { ...FILE.chat, stream: 'maybe' }, appearance: 'dark' }).get();
  expect(settings).toMatchObject({ streamAnswers: true, theme: 'system', model: 'openai/gpt-oss-20b' });
});

it('keeps what the file says beside its own when something is changed', async () => {
  const settings = open({ ...FILE, stranger: { deep: [1] } });
  settings.update({ theme: 'light', model: undefined });
  await settings.flush();
  expect(settings.get()).toMatchObject({ theme: 'light', model: 'openai/gpt-oss-20b' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    ...FILE,
    appearance: { theme: 'light' },
    stranger: { deep: [1] },
  });
});
