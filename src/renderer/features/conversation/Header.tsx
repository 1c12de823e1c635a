import { BookOpenText, PanelLeftOpen, TextSearch } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { runCommand } from '../../state/commands';
import { toggleSidebar, toggleTraining, useUi } from '../../state/ui';
import { keysOf } from '../../ui/keys';
import { IconButton } from '../../ui/Button';

export function Header({ title }: { readonly title: string }) {
  const sidebarOpen = useUi((s) => s.sidebarOpen);
  const trainingOpen = useUi((s) => s.trainingOpen);
  return (
    <header className="conversation-head">
      {sidebarOpen ? null : (
        <IconButton
          icon={PanelLeftOpen}
          label={say('sidebar.show')}
          keys={keysOf('toggle-sidebar')}
          onClick={() => toggleSidebar(true)}
        />
      )}
      <h1 dir="auto" data-tip={title} data-tip-when="cut">
        {title}
      </h1>
      <IconButton
        icon={TextSearch}
        label={say('find.title')}
        keys={keysOf('find')}
        size={16}
        onClick={() => runCommand('find')}
      />
      <button
        type="button"
        className="training-toggle"
        aria-expanded={trainingOpen}
        aria-controls="training-data"
        onClick={() => toggleTraining()}
      >
        <BookOpenText aria-hidden size={15} strokeWidth={1.75} />
        {say('training.title')}
      </button>
    </header>
  );
}
