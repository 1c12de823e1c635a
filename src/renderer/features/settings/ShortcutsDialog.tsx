import { say } from '../../../shared/words/say';
import { Dialog } from '../../ui/Dialog';
import { shortcutText } from '../../ui/keys';

const shortcuts = (): readonly (readonly [keys: string, what: string])[] => [
  [shortcutText('K'), say('shortcuts.palette')],
  [shortcutText('N'), say('shortcuts.new_conversation')],
  [shortcutText('F'), say('shortcuts.search')],
  [shortcutText(say('keys.shift', { key: 'F' })), say('shortcuts.find')],
  [shortcutText('B'), say('shortcuts.sidebar')],
  [shortcutText('T'), say('shortcuts.training')],
  [shortcutText(','), say('shortcuts.settings')],
  [shortcutText('/'), say('shortcuts.shortcuts')],
  [shortcutText('S'), say('shortcuts.save_text')],
  [say('keys.enter'), say('shortcuts.send')],
  [say('keys.shift', { key: say('keys.enter') }), say('shortcuts.new_line')],
  [say('keys.escape'), say('shortcuts.stop')],
];

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={say('shortcuts.title')} onClose={onClose}>
      <dl className="shortcuts">
        {shortcuts().map(([keys, what]) => (
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
