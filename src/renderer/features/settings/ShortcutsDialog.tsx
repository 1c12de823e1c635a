import { commandNames, commands } from '../../../shared/commands';
import { say } from '../../../shared/words/say';
import { Dialog } from '../../ui/Dialog';
import { keysOf, shortcutText } from '../../ui/keys';
import '../../styles/settings.css';

const shortcuts = (): readonly (readonly [keys: string, what: string])[] => [
  ...commandNames.map((command) => [keysOf(command), say(commands[command].help)] as const),
  [shortcutText('S'), say('shortcuts.save_text')],
  [say('keys.enter'), say('shortcuts.send')],
  [say('keys.shift', { key: say('keys.enter') }), say('shortcuts.new_line')],
  [say('keys.f6'), say('shortcuts.regions')],
  [say('keys.alt_down'), say('shortcuts.filters')],
  [say('keys.f2'), say('shortcuts.rename')],
  [say('keys.delete'), say('shortcuts.delete')],
  [say('keys.shift', { key: '↑ ↓' }), say('shortcuts.select')],
  [shortcutText('A'), say('shortcuts.select_all')],
  [shortcutText('Z'), say('shortcuts.undo')],
  [say('keys.escape'), say('shortcuts.stop')],
];

export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
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
