import { type Command, commandNames, commands } from '../../shared/commands';
import { drop } from '../bridge';
import { runCommand } from '../state/commands';
import { useConversation } from '../state/conversation';
import { stopAnswer } from '../state/turns';
import { endSelection, useConversations } from '../state/conversations';
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
  const { openId, selected } = useConversations.getState();
  const ui = useUi.getState();
  if (ui.dialog) return;
  if (selected.size > 0) {
    endSelection();
    return;
  }
  if (isNarrow() && ui.sidebarOpen) toggleSidebar(false);
  else if (openId && useConversation.getState().live.has(openId)) drop(stopAnswer(openId));
  else if (ui.trainingOpen && document.activeElement?.closest('.training')) toggleTraining(false);
}

/** In a field, also of an editor's shadow root, its own Undo is meant; in an empty one as long as nothing else is offered. */
function isTyping(target: EventTarget | null): boolean {
  const { toast, dialog } = useUi.getState();
  if (dialog) return true;
  const isEmpty = !((target as Partial<HTMLInputElement>).value ?? (target as HTMLElement).textContent);
  const isField =
    target instanceof HTMLElement && (target.matches('input, textarea') || target.isContentEditable);
  return isField && !(isEmpty && toast?.undo);
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
    if (event.key.toLowerCase() === 'z' && !event.shiftKey) {
      const { undo } = useUi.getState();
      if (undo === null || isTyping(event.composedPath()[0] ?? null)) return;
      event.preventDefault();
      undo.takeBack();
      return;
    }
    const command = byKeys.get(`${event.shiftKey ? 'Shift+' : ''}${event.key.toUpperCase()}`);
    if (!command) return;
    // Otherwise the system's menu would run it a second time.
    event.preventDefault();
    runCommand(command);
  });
}
