import type { MenuItemConstructorOptions } from 'electron';
import { type Command, commandNames, commands, type Menu } from '../shared/commands';
import { say } from '../shared/words/say';

interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly name: string;
  readonly packaged: boolean;
  readonly send: (command: Command) => void;
}

type Item = MenuItemConstructorOptions;

const separator = { type: 'separator' } as const;

/**
 * The menu bar each system expects. The window handles the same keys itself, so the menu only shows them. What Electron
 * does itself (`role`) has our words too: its own are English everywhere.
 */
export function menuTemplate({ platform, name, packaged, send }: MenuOptions): Item[] {
  const mac = platform === 'darwin';
  const commandsIn = (place: Menu): Item[] =>
    commandNames
      .flatMap((command) => {
        const { keys, menu } = commands[command];
        return menu?.in === place ? [{ command, keys, ...menu }] : [];
      })
      .sort((a, b) => a.at - b.at)
      .map(({ command, keys, label }) => ({
        label: say(label),
        click: () => {
          send(command);
        },
        accelerator: `CmdOrCtrl+${keys === '+' ? 'Plus' : keys}`,
        registerAccelerator: mac,
      }));
  const about: Item = {
    role: 'about',
    label: platform === 'linux' ? say('menu.about') : say('menu.about_app', { name }),
  };
  const quit: Item = {
    role: 'quit',
    label: mac ? say('menu.quit_app', { name }) : platform === 'win32' ? say('menu.exit') : say('menu.quit'),
  };
  const close: Item = { role: 'close', label: mac ? say('menu.close_window') : say('menu.close') };

  const appMenu: Item = {
    label: name,
    submenu: [
      about,
      separator,
      ...commandsIn('app'),
      separator,
      { role: 'services', label: say('menu.services') },
      separator,
      { role: 'hide', label: say('menu.hide', { name }) },
      { role: 'hideOthers', label: say('menu.hide_others') },
      { role: 'unhide', label: say('menu.show_all') },
      separator,
      quit,
    ],
  };
  const fileMenu: Item = {
    label: say('menu.file'),
    submenu: [...commandsIn('file'), separator, ...(mac ? [close] : [...commandsIn('app'), quit])],
  };
  const viewMenu: Item = {
    label: say('menu.view'),
    submenu: [
      ...commandsIn('view'),
      separator,
      ...commandsIn('text-size'),
      separator,
      { role: 'togglefullscreen', label: say('menu.full_screen') },
      ...(packaged ? [] : [{ role: 'toggleDevTools', label: say('menu.developer_tools') } satisfies Item]),
    ],
  };
  const helpMenu: Item = {
    role: 'help',
    label: say('menu.help'),
    submenu: [
      ...commandsIn('help'),
      // On macOS it is in the app's own menu.
      ...(mac ? [] : [separator, about]),
    ],
  };

  return [...(mac ? [appMenu] : []), fileMenu, editMenu(mac), viewMenu, windowMenu(mac, close), helpMenu];
}

/** As Electron makes it. */
function editMenu(mac: boolean): Item {
  const remove: Item = { role: 'delete', label: say('menu.delete') };
  const selectAll: Item = { role: 'selectAll', label: say('menu.select_all') };
  const macOnly: Item[] = [
    { role: 'pasteAndMatchStyle', label: say('menu.paste_and_match_style') },
    remove,
    selectAll,
    separator,
    {
      label: say('menu.substitutions'),
      submenu: [
        { role: 'showSubstitutions', label: say('menu.show_substitutions') },
        separator,
        { role: 'toggleSmartQuotes', label: say('menu.smart_quotes') },
        { role: 'toggleSmartDashes', label: say('menu.smart_dashes') },
        { role: 'toggleTextReplacement', label: say('menu.text_replacement') },
      ],
    },
    {
      label: say('menu.speech'),
      submenu: [
        { role: 'startSpeaking', label: say('menu.start_speaking') },
        { role: 'stopSpeaking', label: say('menu.stop_speaking') },
      ],
    },
  ];
  return {
    role: 'editMenu',
    label: say('menu.edit'),
    submenu: [
      { role: 'undo', label: say('menu.undo') },
      { role: 'redo', label: say('menu.redo') },
      separator,
      { role: 'cut', label: say('menu.cut') },
      { role: 'copy', label: say('menu.copy') },
      { role: 'paste', label: say('menu.paste') },
      ...(mac ? macOnly : [remove, separator, selectAll]),
    ],
  };
}

/** As Electron makes it. */
const windowMenu = (mac: boolean, close: Item): Item => ({
  role: 'windowMenu',
  label: say('menu.window'),
  submenu: [
    { role: 'minimize', label: say('menu.minimize') },
    { role: 'zoom', label: say('menu.zoom') },
    ...(mac ? [separator, { role: 'front', label: say('menu.front') } satisfies Item] : [close]),
  ],
});
