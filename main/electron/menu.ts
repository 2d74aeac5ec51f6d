import { Menu, type MenuItemConstructorOptions } from 'electron';

const MAC: MenuItemConstructorOptions[] = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }];

/** No menu bar where a program does not need one; macOS takes its editing shortcuts from the menu alone. */
export function setMenu(): void {
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate(MAC) : null);
}
