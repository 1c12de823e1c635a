const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bench', {
  onDelta: (listener) => ipcRenderer.on('delta', (_event, delta) => listener(delta)),
});
