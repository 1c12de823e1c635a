import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
afterEach(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));

const open = (content?: object): SettingsStore => {
  if (content) writeFileSync(file, JSON.stringify(content));
  return openSettings(dir, published);
};

/** The shape of the file, as tests and people write it. */
const FILE = {
  appearance: { theme: 'dark', language: 'de', textSize: 150 },
  chat: {
    stream: false,
    markFigures: false,
    model: 'openai/gpt-oss-20b',
    instructions: 'Be brief.',
    endpoint: 'http://localhost:1',
    useTeamProxy: true,
  },
  spelling: { check: false, languages: ['de'] },
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

it.each([
  ['chat.endpoint', { chat: { endpoint: 'garbage' } }],
  ['chat.endpoint', { chat: { endpoint: 'http://models.example' } }],
  ['chat.endpoint', { chat: { endpoint: 7 } }],
  ['chat.model', { chat: { model: 'm'.repeat(10_000) } }],
  ['chat.instructions', { chat: { instructions: 'i'.repeat(10_000_000) } }],
  ['chat.stream', { chat: { stream: 'maybe' } }],
  ['chat.localServers', { chat: { localServers: [{ name: 'Ollama', endpoint: 'http://strange.example' }] } }],
  ['supabase', { supabase: { url: 'http://project.example', publishableKey: 'sb_publishable_1' } }],
  ['supabase', { supabase: { url: 'https://project.example', publishableKey: 'sb_secret_1' } }],
  ['updates.feedUrl', { updates: { feedUrl: 'http://updates.example' } }],
  ['updates.mode', { updates: { mode: null } }],
])(
  'sets a wrong value of %s aside alone, in a copy of the file, and says where it stood',
  async (place, wrong) => {
    const settings = open({ ...wrong, appearance: { theme: 'dark' } });
    expect(settings.unusable).toEqual([place]);
    expect(settings.get()).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(settings.addresses().project).toBeNull();
    await settings.flush();
    const copy = readdirSync(dir).find((name) => name.startsWith('settings.json.unusable-')) ?? '';
    expect(JSON.parse(readFileSync(join(dir, copy), 'utf8'))).toMatchObject(wrong);
    expect(openSettings(dir, published).unusable).toEqual([]);
  },
);

it('keeps what the file says beside its own when something is changed', async () => {
  const settings = open({ ...FILE, stranger: { deep: [1] } });
  settings.update({ theme: 'light', model: undefined });
  await settings.flush();
  expect(settings.get()).toMatchObject({ theme: 'light', model: 'openai/gpt-oss-20b' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    ...FILE,
    appearance: { ...FILE.appearance, theme: 'light' },
    stranger: { deep: [1] },
  });
});

it('writes where the window is only when it is elsewhere than at the last end', async () => {
  const bounds = { x: 10, y: 20, width: 900, height: 700, maximized: false };
  const settings = open({ window: bounds });
  const before = readFileSync(file, 'utf8');
  settings.setWindowBounds({ ...bounds });
  await settings.flush();
  expect(readFileSync(file, 'utf8')).toBe(before);
  settings.setWindowBounds({ ...bounds, x: 11 });
  settings.setWindowBounds(bounds);
  await settings.flush();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ window: bounds });
});
