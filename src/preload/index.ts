import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { eventChannel, operationChannel, PAINTED_CHANNEL, REPLY_CHANNEL } from '../shared/ipc/bridge';
import { charsOf, Gate } from './gate';
import { checkSpelling } from './spelling';

// Filled in at build time from the contract.
declare const __OPERATION_NAMES__: string;
declare const __EVENT_NAMES__: string;

/** By then there is something to see, and what that took is garbage. */
const SHOWN_MS = 1_500;

const waiting = new Map<string, (result: unknown) => void>();
let calls = 0;
ipcRenderer.on(REPLY_CHANNEL, (_event, id: string, result: unknown) => {
  waiting.get(id)?.(result);
  waiting.delete(id);
});

const gates: Gate[] = [];
// Before the page's own listeners. A script in it could only make an event that is not trusted.
window.addEventListener('pagehide', ({ isTrusted }) => {
  if (isTrusted) for (const gate of gates) gate.open();
});

const call = (name: string) => {
  const channel = operationChannel(name);
  const gate = new Gate();
  gates.push(gate);
  return (input: unknown) =>
    new Promise((resolve) => {
      const chars = charsOf(input);
      gate.enter(chars ?? 0, () => {
        calls += 1;
        // A reply to the page that was here before names an id that this one never gave.
        const id = `${String(performance.timeOrigin)}:${String(calls)}`;
        waiting.set(id, (result) => {
          gate.leave();
          resolve(result);
        });
        send(channel, id, chars === null ? null : input);
      });
    });
};

/** What cannot be sent goes as null, which nothing takes: it is answered as a bad request. */
function send(channel: string, id: string, input: unknown): void {
  const { isActive } = navigator.userActivation;
  try {
    ipcRenderer.send(channel, id, input, isActive);
  } catch {
    ipcRenderer.send(channel, id, null, isActive);
  }
}

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

const operations = Object.fromEntries(__OPERATION_NAMES__.split(' ').map((name) => [name, call(name)]));
contextBridge.exposeInMainWorld('safycore', {
  operations,
  events: Object.fromEntries(__EVENT_NAMES__.split(' ').map((name) => [name, subscribe(name)])),
});

// A frame's callback runs before it is painted: the one after it knows that it was.
requestAnimationFrame(() => requestAnimationFrame(() => ipcRenderer.send(PAINTED_CHANNEL)));

// Left to themselves, V8 gives back what a start leaves behind after eight seconds and more, and Blink when memory is short.
setTimeout(() => requestIdleCallback(() => webFrame.clearCache()), SHOWN_MS);

// Windows' checker answers nobody but Chromium, which draws its marks there.
const askKnown = operations['spelling.known'];
if (process.platform !== 'win32' && askKnown) checkSpelling(askKnown, subscribe('spelling.changed'));

// Peer connections look up names and ask servers past every wall of the session.
void webFrame.executeJavaScript(
  'delete globalThis.RTCPeerConnection; delete globalThis.webkitRTCPeerConnection;',
);
