import {
  clipboard,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import { say } from '../shared/words/say';
import { onEachContents } from './each-contents';

/** In characters, of what is selected, in the words of an item. */
const MOST_OF_SELECTION = 25;

/** What each system offers on a right click. Nothing that leaves the app. */
export function installContextMenu(): void {
  onEachContents((contents) => {
    contents.on('context-menu', (_event, clicked) => {
      const items = itemsFor(clicked, contents);
      if (items.length > 0) Menu.buildFromTemplate(items).popup();
    });
  });
}

type Item = MenuItemConstructorOptions;

const itemsFor = (clicked: ContextMenuParams, contents: WebContents): Item[] =>
  separated([
    spelling(clicked, contents),
    process.platform === 'darwin' ? lookUp(clicked, contents) : [],
    editing(clicked),
    link(clicked),
    process.platform === 'darwin' && clicked.selectionText !== '' ? services() : [],
  ]);

function spelling(
  { misspelledWord, dictionarySuggestions }: ContextMenuParams,
  contents: WebContents,
): Item[] {
  if (misspelledWord === '') return [];
  return [
    ...dictionarySuggestions.map((word) => ({
      label: plain(word),
      click: () => contents.replaceMisspelling(word),
    })),
    {
      label: say('context_menu.learn_spelling'),
      click: () => contents.session.addWordToSpellCheckerDictionary(misspelledWord),
    },
  ];
}

function lookUp({ selectionText, linkURL }: ContextMenuParams, contents: WebContents): Item[] {
  const selected = selectionText.trim();
  if (selected === '' || linkURL !== '') return [];
  const selection =
    selected.length > MOST_OF_SELECTION ? `${selected.slice(0, MOST_OF_SELECTION)}…` : selected;
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
