import {
  clipboard,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import { cutAt } from '../shared/cut';
import { AppError } from '../shared/errors';
import { sayLanguage } from '../shared/words/numbers';
import { say } from '../shared/words/say';
import { onEachContents } from './each-contents';
import type { Emit } from './ipc';
import type { Services } from './services';
import type { Spelling } from './spelling';

/** In characters, of what is selected, in the words of an item. */
const MOST_OF_SELECTION = 25;

/** Electron's own world of the preload, which the page cannot reach. */
const PRELOADS_WORLD = 999;

/** What each system offers on a right click. Nothing leaves the app, but for a dictionary that the person asks for. */
export function installContextMenu({
  spelling,
  emit,
  log,
}: Pick<Services, 'spelling' | 'emit' | 'log'>): void {
  /** The menu comes whatever becomes of these. */
  const spellingOf = (clicked: ContextMenuParams, contents: WebContents): Promise<Item[]> =>
    spellingItems(clicked, contents, spelling, emit).catch((error: unknown) => {
      log.error('spelling.no_suggestions', { error });
      return [];
    });
  onEachContents((contents) => {
    contents.on('context-menu', (_event, clicked) => {
      void itemsFor(clicked, contents, spellingOf).then((items) => {
        // Where it was asked for: by the keyboard that is not where the mouse is, and the mouse may have moved since.
        const { x, y, menuSourceType: sourceType } = clicked;
        if (items.length > 0) Menu.buildFromTemplate(items).popup({ x, y, sourceType });
      });
    });
  });
}

type Item = MenuItemConstructorOptions;

async function itemsFor(
  clicked: ContextMenuParams,
  contents: WebContents,
  spellingOf: (clicked: ContextMenuParams, contents: WebContents) => Promise<Item[]>,
): Promise<Item[]> {
  return separated([
    clicked.isEditable ? await spellingOf(clicked, contents) : [],
    process.platform === 'darwin' ? lookUp(clicked, contents) : [],
    editing(clicked),
    link(clicked),
    process.platform === 'darwin' && clicked.selectionText !== '' ? services() : [],
  ]);
}

async function spellingItems(
  clicked: ContextMenuParams,
  contents: WebContents,
  started: Services['spelling'],
  emit: Emit,
): Promise<Item[]> {
  const spelling = await started();
  const misspelling = await misspellingAt(clicked, contents);
  if (misspelling === null) return missingDictionaries(spelling, emit);
  const { word, suggestions } = misspelling;
  return [
    // It is selected.
    ...suggestions.map((each) => ({ label: plain(each), click: () => contents.replace(each) })),
    ...(suggestions.length === 0 ? [{ label: say('context_menu.no_suggestions'), enabled: false }] : []),
    { type: 'separator' },
    {
      label: say('context_menu.add_to_dictionary'),
      click: () => void spelling.learn(word).catch((error: unknown) => tellFailure(error, emit)),
    },
    { label: say('context_menu.ignore_spelling'), click: () => spelling.ignore(word) },
  ];
}

interface Misspelling {
  readonly word: string;
  readonly suggestions: readonly string[];
}

/** The preload knows: it checks (`preload/spelling`). On Windows Chromium does. */
async function misspellingAt(
  { misspelledWord: word, dictionarySuggestions: suggestions }: ContextMenuParams,
  contents: WebContents,
): Promise<Misspelling | null> {
  if (process.platform === 'win32') return word === '' ? null : { word, suggestions };
  const code = 'globalThis.misspelling?.() ?? null';
  return (await contents.executeJavaScriptInIsolatedWorld(PRELOADS_WORLD, [{ code }])) as Misspelling | null;
}

/** A dictionary comes when somebody says so, here or in Settings. */
async function missingDictionaries(spelling: Spelling, emit: Emit): Promise<Item[]> {
  const { missing, from: host } = await spelling.state();
  if (host === null) return [];
  const get = (language: string): void => {
    spelling.fetch(language).catch((error: unknown) => tellFailure(error, emit));
  };
  return missing.map((language) => ({
    label: plain(say('context_menu.get_dictionary', { language: sayLanguage(language), host })),
    click: () => get(language),
  }));
}

const tellFailure = (error: unknown, emit: Emit): void =>
  emit('notice.told', { notice: error instanceof AppError ? error.message : say('bridge.internal') });

function lookUp({ selectionText, linkURL }: ContextMenuParams, contents: WebContents): Item[] {
  const selected = selectionText.trim();
  if (selected === '' || linkURL !== '') return [];
  const selection = selected.length > MOST_OF_SELECTION ? `${cutAt(selected, MOST_OF_SELECTION)}…` : selected;
  const label = say('context_menu.look_up', { selection: plain(selection) });
  return [{ label, click: () => contents.showDefinitionForSelection() }];
}

function editing({ isEditable, selectionText, editFlags }: ContextMenuParams): Item[] {
  const selected = selectionText !== '';
  const cut: Item = { role: 'cut', label: say('context_menu.cut'), enabled: editFlags.canCut && selected };
  const copy: Item = {
    role: 'copy',
    label: say('context_menu.copy'),
    enabled: editFlags.canCopy && selected,
  };
  const paste: Item = { role: 'paste', label: say('context_menu.paste'), enabled: editFlags.canPaste };
  const all: Item = { role: 'selectAll', label: say('context_menu.select_all') };
  return [
    ...(isEditable ? [cut] : []),
    ...(isEditable || selected ? [copy] : []),
    ...(isEditable ? [paste] : []),
    all,
  ];
}

const link = ({ linkURL }: ContextMenuParams): Item[] =>
  linkURL === ''
    ? []
    : [{ label: say('context_menu.copy_link'), click: () => void clipboard.writeText(linkURL) }];

const services = (): Item[] => [{ role: 'services', label: say('context_menu.services') }];

/** In a label, `&` marks the letter of a key. */
const plain = (text: string): string => text.replaceAll('&', '&&');

/** The groups that have something, with a line between them. */
const separated = (groups: readonly Item[][]): Item[] =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, place) => (place === 0 ? group : [{ type: 'separator' as const }, ...group]));
