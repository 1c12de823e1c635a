import { app, Menu } from 'electron';
import type { Command } from '../shared/commands';
import { menuTemplate } from './menu-template';

export function installMenu(send: (command: Command) => void): void {
  const { platform } = process;
  const template = menuTemplate({ platform, name: app.name, packaged: app.isPackaged, send });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
