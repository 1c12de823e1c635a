import { lazy, Suspense } from 'react';
import { Conversation } from '../features/conversation/Conversation';
import { Sidebar } from '../features/sessions/Sidebar';
import { toggleSidebar, toggleTraining, useUi } from '../state/ui';
import { Resizer } from '../ui/Resizer';
import { Announcer } from './Announcer';
import { Banners } from './Banners';
import { Toast } from './Toast';

const Dialogs = lazy(() => import('./Dialogs').then((m) => ({ default: m.Dialogs })));
const TrainingPanel = lazy(() =>
  import('../features/training/TrainingPanel').then((m) => ({ default: m.TrainingPanel })),
);

export function Workspace() {
  const sidebarOpen = useUi((s) => s.sidebarOpen);
  const trainingOpen = useUi((s) => s.trainingOpen);
  const dialog = useUi((s) => s.dialog);
  return (
    <div className="workspace">
      <Banners />
      <div className="columns">
        {sidebarOpen ? (
          <>
            <Sidebar />
            <Resizer
              label="Width of the sidebar"
              property="--sidebar"
              grows={1}
              initial={272}
              min={208}
              max={420}
            />
            <div className="scrim" aria-hidden onClick={() => toggleSidebar(false)} />
          </>
        ) : null}
        <Conversation />
        {trainingOpen ? (
          <Suspense fallback={<div className="training" />}>
            <div className="scrim" aria-hidden onClick={() => toggleTraining(false)} />
            <Resizer
              label="Width of training data"
              property="--training"
              grows={-1}
              initial={380}
              min={300}
              max={640}
            />
            <TrainingPanel />
          </Suspense>
        ) : null}
      </div>
      <Announcer />
      <Toast />
      {dialog ? (
        <Suspense fallback={null}>
          <Dialogs dialog={dialog} />
        </Suspense>
      ) : null}
    </div>
  );
}
