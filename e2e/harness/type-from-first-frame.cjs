/*
 * Types from the moment in which the page's first frame is on the screen, as keys of the machine come, and on until the
 * composer has been there for a while.
 */
const { BrowserWindow, ipcMain } = require('electron');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const EVERY_MS = 2;
const AFTERWARDS = 100;

const typing = { text: '', whenShown: -1, ended: false };
globalThis.typing = typing;

ipcMain.once('safycore:painted', () => {
  const [window] = BrowserWindow.getAllWindows();
  const timer = setInterval(() => {
    const letter = LETTERS[typing.text.length % LETTERS.length];
    typing.text += letter;
    window.webContents.sendInputEvent({ type: 'char', keyCode: letter });
    if (typing.whenShown < 0 || typing.text.length < typing.whenShown + AFTERWARDS) return;
    clearInterval(timer);
    typing.ended = true;
  }, EVERY_MS);
});
ipcMain.once('safycore:op:app.shown', () => {
  typing.whenShown = typing.text.length;
});
