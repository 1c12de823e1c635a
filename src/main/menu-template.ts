import type { MenuItemConstructorOptions } from 'electron';
import type { EventData } from '../shared/ipc/events';

export type Command = EventData<'command'>;

interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly name: string;
  readonly packaged: boolean;
  readonly send: (command: Command) => void;
}

/** The menu bar each system expects. The window handles the same keys itself, so the menu only shows them. */
export function menuTemplate({ platform, name, packaged, send }: MenuOptions): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const item = (label: string, command: Command, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => {
      send(command);
    },
    ...(accelerator ? { accelerator, registerAccelerator: mac } : {}),
  });

  const appMenu: MenuItemConstructorOptions = {
    label: name,
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      item('Settings…', 'settings', 'CmdOrCtrl+,'),
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
  const fileMenu: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      item('New conversation', 'new-conversation', 'CmdOrCtrl+N'),
      { type: 'separator' },
      ...(mac
        ? [{ role: 'close' as const }]
        : [item('Settings…', 'settings', 'CmdOrCtrl+,'), { role: 'quit' as const }]),
    ],
  };
  const viewMenu: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      item('Search', 'search', 'CmdOrCtrl+F'),
      item('Command palette', 'palette', 'CmdOrCtrl+K'),
      item('Toggle sidebar', 'toggle-sidebar', 'CmdOrCtrl+B'),
      item('Training data', 'training-data', 'CmdOrCtrl+T'),
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(packaged ? [] : [{ role: 'toggleDevTools' as const }]),
    ],
  };
  const helpMenu: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [
      item('Keyboard shortcuts', 'shortcuts', 'CmdOrCtrl+/'),
      // On macOS it is in the app's own menu.
      ...(mac ? [] : [{ type: 'separator' as const }, { role: 'about' as const }]),
    ],
  };

  return [
    ...(mac ? [appMenu] : []),
    fileMenu,
    { role: 'editMenu' },
    viewMenu,
    { role: 'windowMenu' },
    helpMenu,
  ];
}
