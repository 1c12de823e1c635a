import { say } from '../../shared/words/say';
import { Conversation } from '../features/conversation/Conversation';
import { Sidebar } from '../features/sidebar/Sidebar';
import { toggleSidebar, toggleTraining, useUi } from '../state/ui';
import { late } from '../ui/late';
import { Announcer } from './Announcer';
import { Banners } from './Banners';
import { ShownDialog } from './Dialogs';
import { Toast } from './Toast';

const TrainingPlace = late(
  () => import('../features/training/TrainingPlace'),
  () => <main className="training-place" />,
);
const TrainingPanel = late(
  () => import('../features/training/TrainingPanel'),
  () => <div className="training" />,
);

/** Past the sidebar: to where questions are typed, or whatever stands in its place. */
function skip(): void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  (find('.composer textarea') ?? find('main button:not(:disabled)'))?.focus();
}

export function Workspace() {
  const sidebarOpen = useUi((s) => s.sidebarOpen);
  const trainingOpen = useUi((s) => s.trainingOpen);
  const place = useUi((s) => s.place);
  return (
    <div className="workspace">
      <button type="button" className="skip-link" onClick={skip}>
        {say('skip.to_conversation')}
      </button>
      <Banners />
      <div className="columns">
        {sidebarOpen ? (
          <>
            <Sidebar />
            <div className="scrim" aria-hidden onClick={() => toggleSidebar(false)} />
          </>
        ) : null}
        {place === 'training' ? <TrainingPlace /> : <Conversation />}
        {trainingOpen && place === 'conversation' ? (
          <>
            <div className="scrim" aria-hidden onClick={() => toggleTraining(false)} />
            <TrainingPanel />
          </>
        ) : null}
      </div>
      <Announcer />
      <Toast />
      <ShownDialog />
    </div>
  );
}
