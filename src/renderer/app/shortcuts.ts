import type { EventData } from '../../shared/ipc/events';
import { drop } from '../bridge';
import { useConversation } from '../state/conversation';
import { stopAnswer } from '../state/turns';
import { useSessions } from '../state/sessions';
import { isNarrow, toggleSidebar, toggleTraining, useUi } from '../state/ui';
import { isCommandKey } from '../ui/keys';
import { runCommand } from './wiring';

const commands: Readonly<Record<string, EventData<'command'>>> = {
  k: 'palette',
  n: 'new-conversation',
  f: 'search',
  ',': 'settings',
  '/': 'shortcuts',
  b: 'toggle-sidebar',
  t: 'training-data',
};

/** Escape closes what lies on top first (dialogs and menus do that themselves), then stops the answer. */
function onEscape(): void {
  const { openId } = useSessions.getState();
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
    if (isCommandKey(event) && event.shiftKey && event.key.toLowerCase() === 'f') {
      event.preventDefault();
      useUi.setState((s) => ({ finding: !s.finding }));
      return;
    }
    const command = isCommandKey(event) && !event.shiftKey ? commands[event.key.toLowerCase()] : undefined;
    if (!command) return;
    // Otherwise the system's menu would run it a second time.
    event.preventDefault();
    runCommand(command);
  });
}
