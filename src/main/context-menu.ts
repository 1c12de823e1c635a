import contextMenu from 'electron-context-menu';

/** Copy, paste, spelling: what each system offers on a right click. Nothing that leaves the app. */
export function installContextMenu(): void {
  contextMenu({
    showSearchWithGoogle: false,
    showLookUpSelection: process.platform === 'darwin',
    showCopyImage: false,
    showCopyLink: true,
    showInspectElement: false,
  });
}
