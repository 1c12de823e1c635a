import type { FixedKey } from './words/say';

/** What a person can ask of the whole window. A row without `menu` or `palette` is not offered there. */
interface Row {
  /** Pressed with Ctrl, or with Command on a Mac. */
  readonly keys: string;
  /** Other keys that mean the same, on keyboards where these need Shift or do not. */
  readonly alsoKeys?: readonly string[];
  /** `app` is the app's own menu on a Mac, and the end of File elsewhere. Rows stand in the order of `at`. */
  readonly menu?: {
    readonly in: 'app' | 'file' | 'view' | 'text-size' | 'help';
    readonly at: number;
    readonly label: FixedKey;
  };
  readonly palette?: FixedKey;
  /** What the list of shortcuts calls it, in which the rows stand in this order. */
  readonly help: FixedKey;
}

const rows = {
  palette: {
    keys: 'K',
    menu: { in: 'view', at: 2, label: 'command.palette' },
    help: 'command.palette',
  },
  'new-conversation': {
    keys: 'N',
    menu: { in: 'file', at: 1, label: 'command.new_conversation' },
    palette: 'command.new_conversation',
    help: 'command.new_conversation',
  },
  search: {
    keys: 'F',
    menu: { in: 'view', at: 1, label: 'command.search' },
    palette: 'command.search_conversations',
    help: 'command.search',
  },
  find: {
    keys: 'Shift+F',
    menu: { in: 'view', at: 5, label: 'command.find' },
    palette: 'command.find',
    help: 'command.find',
  },
  'toggle-sidebar': {
    keys: 'B',
    menu: { in: 'view', at: 3, label: 'command.toggle_sidebar' },
    palette: 'command.show_or_hide_sidebar',
    help: 'command.show_or_hide_the_sidebar',
  },
  'training-data': {
    keys: 'T',
    menu: { in: 'view', at: 4, label: 'command.training' },
    palette: 'command.training',
    help: 'command.show_or_hide_training',
  },
  'larger-text': {
    keys: '+',
    alsoKeys: ['Shift++', '='],
    menu: { in: 'text-size', at: 1, label: 'command.larger_text' },
    palette: 'command.larger_text',
    help: 'command.larger_text',
  },
  'smaller-text': {
    keys: '-',
    menu: { in: 'text-size', at: 2, label: 'command.smaller_text' },
    palette: 'command.smaller_text',
    help: 'command.smaller_text',
  },
  'usual-text': {
    keys: '0',
    alsoKeys: ['Shift+0'],
    menu: { in: 'text-size', at: 3, label: 'command.usual_text' },
    palette: 'command.usual_text',
    help: 'command.usual_text',
  },
  bin: {
    keys: 'Shift+D',
    palette: 'bin.title',
    help: 'command.show_bin',
  },
  settings: {
    keys: ',',
    menu: { in: 'app', at: 1, label: 'command.settings_dialog' },
    palette: 'command.settings',
    help: 'command.settings',
  },
  shortcuts: {
    keys: '/',
    menu: { in: 'help', at: 1, label: 'command.shortcuts' },
    palette: 'command.shortcuts',
    help: 'command.shortcuts',
  },
} as const satisfies Readonly<Record<string, Row>>;

export type Command = keyof typeof rows;
export type Menu = NonNullable<Row['menu']>['in'];

export const commands: Readonly<Record<Command, Row>> = rows;
export const commandNames = Object.keys(rows) as Command[];
