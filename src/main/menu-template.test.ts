import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { Command } from '../shared/commands';
import { menuTemplate } from './menu-template';

type Item = MenuItemConstructorOptions;

const menuOf = (platform: NodeJS.Platform, packaged = true, sent: Command[] = []): Item[] =>
  menuTemplate({ platform, name: 'SafyCore', packaged, send: (command) => sent.push(command) });
const nameOf = ({ label, role, type }: Item): string => role ?? label ?? type ?? '';
const itemsOf = (menu: readonly Item[], name: string): Item[] => {
  const found = menu.find((item) => nameOf(item) === name);
  return (found?.submenu ?? []) as Item[];
};
const namesIn = (menu: readonly Item[], name: string): string[] => itemsOf(menu, name).map(nameOf);

describe('the menu bar', () => {
  it('has the menus of a Mac, where the app has its own', () => {
    const menu = menuOf('darwin');
    expect(menu.map(nameOf)).toEqual(['SafyCore', '&File', 'editMenu', '&View', 'windowMenu', 'help']);
    const own = namesIn(menu, 'SafyCore').filter((name) => name !== 'separator');
    expect(own).toEqual(['about', 'Settings…', 'services', 'hide', 'hideOthers', 'unhide', 'quit']);
    // The window closes and the app stays.
    expect(namesIn(menu, '&File')).toEqual(['New conversation', 'separator', 'close']);
    expect(namesIn(menu, 'help')).toEqual(['Keyboard shortcuts']);
  });

  it.each(['win32', 'linux'] as const)(
    'has settings, quitting and the version where %s has them',
    (platform) => {
      const menu = menuOf(platform);
      expect(menu.map(nameOf)).toEqual(['&File', 'editMenu', '&View', 'windowMenu', 'help']);
      expect(namesIn(menu, '&File')).toEqual(['New conversation', 'separator', 'Settings…', 'quit']);
      expect(namesIn(menu, 'help')).toContain('about');
    },
  );

  it('has the commands with their keys where they always were', () => {
    const shown = (name: string): string[] =>
      itemsOf(menuOf('linux'), name).flatMap(({ label, accelerator }) =>
        accelerator ? [`${label ?? ''} ${accelerator}`] : [],
      );
    expect(shown('&File')).toEqual(['New conversation CmdOrCtrl+N', 'Settings… CmdOrCtrl+,']);
    expect(shown('&View')).toEqual([
      'Search CmdOrCtrl+F',
      'Command palette CmdOrCtrl+K',
      'Toggle sidebar CmdOrCtrl+B',
      'Training data CmdOrCtrl+T',
      'Find in conversation CmdOrCtrl+Shift+F',
      'Larger text CmdOrCtrl+Plus',
      'Smaller text CmdOrCtrl+-',
      'Usual text size CmdOrCtrl+0',
    ]);
    expect(shown('help')).toEqual(['Keyboard shortcuts CmdOrCtrl+/']);
  });

  it('offers the developer tools in development alone, and reloading never', () => {
    expect(namesIn(menuOf('linux', false), '&View')).toContain('toggleDevTools');
    for (const packaged of [true, false]) {
      const names = menuOf('linux', packaged).flatMap((item) => namesIn([item], nameOf(item)));
      expect(names).not.toContain('reload');
      expect(names.includes('toggleDevTools')).toBe(!packaged);
    }
  });

  it.each(['darwin', 'linux'] as const)(
    'sends each command, and takes its keys on a Mac alone (%s)',
    (platform) => {
      const sent: Command[] = [];
      const all = menuOf(platform, true, sent).flatMap((item) => itemsOf([item], nameOf(item)));
      const commands = all.filter((item) => item.click);
      for (const { click } of commands) (click as () => void)();
      expect(new Set(sent).size).toBe(commands.length);
      // Elsewhere the window hears them first, also where the bar is hidden.
      expect(commands.map((item) => item.registerAccelerator)).toEqual(
        commands.map(() => platform === 'darwin'),
      );
      const keys = commands.map(({ accelerator }) => accelerator);
      expect(new Set(keys).size).toBe(keys.length);
    },
  );
});
