import { contextBridge, ipcRenderer } from 'electron';
import { eventChannel, operationChannel } from '../shared/ipc/bridge';

// Filled in at build time from the contract.
declare const __OPERATION_NAMES__: readonly string[];
declare const __EVENT_NAMES__: readonly string[];

const call = (name: string) => (input: unknown) => ipcRenderer.invoke(operationChannel(name), input);

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
