import { app, Menu } from 'electron';
import { type Command, menuTemplate } from './menu-template';

export function installMenu(send: (command: Command) => void): void {
  const { platform } = process;
  const template = menuTemplate({ platform, name: app.name, packaged: app.isPackaged, send });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
