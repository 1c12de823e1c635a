import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, session } from 'electron';
import { toFileError } from '../core/file-errors';
import { choosable, fileFor, languagesOf } from '../core/spelling/dictionaries';
import { openDictionaryFolder } from '../core/spelling/dictionary-folder';
import type { HistoryStore } from '../core/store/open';
import { createReader, parseFeedUrl } from '../core/updates/feed';
import { parseUpdateKeys } from '../core/updates/keys';
import { UpdateProblem } from '../core/updates/problem';
import { AppError } from '../shared/errors';
import type { SpellingState } from '../shared/models';
import type { Settings } from '../shared/settings';
import { sayLanguage } from '../shared/words/numbers';
import type { Emit } from './ipc';
import { lazily, type Lazy } from './lazily';

/** What the spell checker checks, and with what. */
export interface Spelling {
  state(): Promise<SpellingState>;
  /** A dictionary for which the person said yes. */
  fetch(language: string): Promise<void>;
  /** Of words that are in no dictionary, those that are right all the same. */
  known(words: readonly string[]): Promise<string[]>;
  /** Until the app ends. */
  ignore(word: string): void;
  learn(word: string): Promise<void>;
  forget(word: string): Promise<void>;
  /** Checks as the settings say now. */
  apply(): Promise<void>;
}

interface Parts {
  readonly settings: () => Settings;
  readonly feedUrl: () => string | null;
  readonly fetch: typeof fetch;
  /** The open account's; null where none is. */
  readonly store: () => Promise<HistoryStore | null>;
  readonly emit: Emit;
}

type Checker = SpellingState['checker'];
const CHECKERS: Partial<Record<NodeJS.Platform, Checker>> = { darwin: 'system', win32: 'chosen' };

/**
 * macOS and Windows have a checker, which Chromium asks. Elsewhere it reads Hunspell dictionaries from a folder, and
 * would fetch one that is not there from a server of its own: `refuseDictionaries` forbids that, and what lies in the
 * folder is put there here.
 */
export async function startSpelling(parts: Parts): Promise<Spelling> {
  const checker = CHECKERS[process.platform] ?? 'dictionaries';
  const { defaultSession } = session;
  const keys = parseUpdateKeys(
    await readFile(join(app.getAppPath(), 'resources', 'update-keys.json'), 'utf8'),
  );
  const folder = openDictionaryFolder(join(app.getPath('userData'), 'Dictionaries'), keys);
  const languages = checker === 'system' ? [] : choosable(defaultSession.availableSpellCheckerLanguages);
  const ignored = new Set<string>();

  const used = (): string[] =>
    parts.settings().spellingLanguages?.filter((tag) => languages.includes(tag)) ??
    languagesOf(app.getPreferredSystemLanguages(), languages);

  /** Read and hashed whenever Chromium is told of them; a right click asks only what was found then. */
  const look = (): Lazy<string[]> => lazily(() => folder.verified());
  let verified = look();
  const withDictionary = async (tags: readonly string[]): Promise<string[]> => {
    if (checker !== 'dictionaries') return [...tags];
    const files = (await verified.get()).map((name) => ({ name }));
    return tags.filter((tag) => fileFor(tag, files) !== undefined);
  };

  const from = (): URL | null => (keys.length > 0 ? parseFeedUrl(parts.feedUrl()) : null);

  const apply = async (): Promise<void> => {
    const { checkSpelling } = parts.settings();
    verified = look();
    if (checker !== 'system') {
      defaultSession.setSpellCheckerLanguages(checkSpelling ? await withDictionary(used()) : []);
    }
    if (checker === 'chosen') defaultSession.setSpellCheckerEnabled(checkSpelling);
    parts.emit('spelling.changed', undefined);
  };

  const fetchDictionary = async (language: string): Promise<void> => {
    const feed = from();
    const name = sayLanguage(language);
    if (!feed || !languages.includes(language)) throw new AppError('not_found', ['spelling.none', { name }]);
    const found = await folder.fetch(language, createReader(feed, parts.fetch)).catch((error: unknown) => {
      throw toSpellingError(error, feed.host);
    });
    if (!found) throw new AppError('not_found', ['spelling.none', { name }]);
    await apply();
  };

  defaultSession.on('spellcheck-dictionary-initialized', () => parts.emit('spelling.changed', undefined));

  return {
    apply,
    fetch: fetchDictionary,
    async state() {
      const tags = used();
      const there = await withDictionary(tags);
      const store = await parts.store();
      return {
        checker,
        languages,
        used: tags,
        missing: tags.filter((tag) => !there.includes(tag)),
        from: from()?.host ?? null,
        learned: (await store?.learnedWords()) ?? [],
      };
    },
    async known(words) {
      if (!parts.settings().checkSpelling) return [...words];
      const own = new Set((await (await parts.store())?.ownWordsAmong(words)) ?? []);
      return words.filter((word) => ignored.has(word) || own.has(word));
    },
    ignore(word) {
      ignored.add(word);
      // Windows’ checker asks nobody: to be ignored, a word has to be in its dictionary for a while.
      if (checker === 'chosen') {
        defaultSession.addWordToSpellCheckerDictionary(word);
        app.once('will-quit', () => defaultSession.removeWordFromSpellCheckerDictionary(word));
      }
      parts.emit('spelling.changed', undefined);
    },
    async learn(word) {
      if (checker === 'dictionaries') await (await parts.store())?.learnWord(word);
      else defaultSession.addWordToSpellCheckerDictionary(word);
      parts.emit('spelling.changed', undefined);
    },
    async forget(word) {
      await (await parts.store())?.forgetWord(word);
      parts.emit('spelling.changed', undefined);
    },
  };
}

function toSpellingError(error: unknown, host: string): unknown {
  if (!(error instanceof UpdateProblem))
    return toFileError(error, { full: 'spelling.disk_full', refused: 'spelling.may_not_write' });
  const isAway = error.kind === 'unreachable' || error.kind === 'redirected';
  return isAway
    ? new AppError('server_unreachable', ['spelling.unreachable', { host }], { cause: error })
    : new AppError('file_invalid', ['spelling.not_ours', { host }], { cause: error });
}
