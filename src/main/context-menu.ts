import contextMenu from 'electron-context-menu';
import { say } from '../shared/words/say';

/** The library puts what is selected in its place. */
const SELECTION = '{selection}';

/** Copy, paste, spelling: what each system offers on a right click. Nothing that leaves the app. */
export function installContextMenu(): void {
  contextMenu({
    showSearchWithGoogle: false,
    showLookUpSelection: process.platform === 'darwin',
    showCopyImage: false,
    showCopyLink: true,
    showInspectElement: false,
    labels: {
      learnSpelling: say('context_menu.learn_spelling'),
      lookUpSelection: say('context_menu.look_up', { selection: SELECTION }),
      cut: say('context_menu.cut'),
      copy: say('context_menu.copy'),
      paste: say('context_menu.paste'),
      selectAll: say('context_menu.select_all'),
      copyLink: say('context_menu.copy_link'),
      services: say('context_menu.services'),
    },
  });
}
