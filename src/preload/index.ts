import { contextBridge, ipcRenderer } from 'electron';
import { eventChannel, operationChannel, REPLY_CHANNEL } from '../shared/ipc/bridge';

// Filled in at build time from the contract.
declare const __OPERATION_NAMES__: readonly string[];
declare const __EVENT_NAMES__: readonly string[];

const waiting = new Map<string, (result: unknown) => void>();
let calls = 0;
ipcRenderer.on(REPLY_CHANNEL, (_event, id: string, result: unknown) => {
  waiting.get(id)?.(result);
  waiting.delete(id);
});

const call = (name: string) => (input: unknown) =>
  new Promise((resolve) => {
    calls += 1;
    // What was asked by the page that was here before is none of this one's replies.
    const id = `${String(performance.timeOrigin)}:${String(calls)}`;
    ipcRenderer.send(operationChannel(name), id, input);
    waiting.set(id, resolve);
  });

const subscribe = (name: string) => (listener: (data: unknown) => void) => {
  // The IpcRendererEvent never reaches the page: it carries a sender.
  const forward = (_event: unknown, data: unknown): void => {
    listener(data);
  };
  ipcRenderer.on(eventChannel(name), forward);
  return () => {
    ipcRenderer.off(eventChannel(name), forward);
  };
};

contextBridge.exposeInMainWorld('safycore', {
  operations: Object.fromEntries(__OPERATION_NAMES__.map((name) => [name, call(name)])),
  events: Object.fromEntries(__EVENT_NAMES__.map((name) => [name, subscribe(name)])),
});
