import { Dialog } from '../../ui/Dialog';
import { shortcutText } from '../../ui/keys';

const shortcuts: readonly (readonly [keys: string, what: string])[] = [
  [shortcutText('K'), 'Command palette'],
  [shortcutText('N'), 'New conversation'],
  [shortcutText('F'), 'Search'],
  [shortcutText('Shift+F'), 'Find in conversation'],
  [shortcutText('B'), 'Show or hide the sidebar'],
  [shortcutText('T'), 'Show or hide training data'],
  [shortcutText(','), 'Settings'],
  [shortcutText('/'), 'Keyboard shortcuts'],
  [shortcutText('S'), 'Save the training text'],
  ['Enter', 'Send the question'],
  ['Shift+Enter', 'New line'],
  ['Esc', 'Stop the answer, or close what is open'],
];

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <dl className="shortcuts">
        {shortcuts.map(([keys, what]) => (
          <div key={keys}>
            <dt>{what}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
