import { type Command, commandNames, commands } from '../../shared/commands';
import { drop } from '../bridge';
import { runCommand } from '../state/commands';
import { useConversation } from '../state/conversation';
import { stopAnswer } from '../state/turns';
import { useConversations } from '../state/conversations';
import { isNarrow, toggleSidebar, toggleTraining, useUi } from '../state/ui';
import { isCommandKey } from '../ui/keys';
import { goRound } from './regions';

const byKeys: ReadonlyMap<string, Command> = new Map(
  commandNames.flatMap((command) => {
    const { keys, alsoKeys = [] } = commands[command];
    return [keys, ...alsoKeys].map((each) => [each, command] as const);
  }),
);

/** Escape closes what lies on top first (dialogs and menus do that themselves), then stops the answer. */
function onEscape(): void {
  const { openId } = useConversations.getState();
  const ui = useUi.getState();
  if (ui.dialog) return;
  if (isNarrow() && ui.sidebarOpen) toggleSidebar(false);
  else if (openId && useConversation.getState().live.has(openId)) drop(stopAnswer(openId));
  else if (ui.trainingOpen && document.activeElement?.closest('.training')) toggleTraining(false);
}

export function listenToShortcuts(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') {
      onEscape();
      return;
    }
    if (event.key === 'F6') {
      event.preventDefault();
      goRound(event.shiftKey ? -1 : 1);
      return;
    }
    if (!isCommandKey(event)) return;
    const command = byKeys.get(`${event.shiftKey ? 'Shift+' : ''}${event.key.toUpperCase()}`);
    if (!command) return;
    // Otherwise the system's menu would run it a second time.
    event.preventDefault();
    runCommand(command);
  });
}
