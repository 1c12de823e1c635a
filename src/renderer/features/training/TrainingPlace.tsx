import { useEffect, useRef } from 'react';
import { PanelLeftOpen, X } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { goTo, toggleSidebar, useUi } from '../../state/ui';
import { IconButton } from '../../ui/Button';
import { keysOf } from '../../ui/keys';
import { TrainingBody, useFileDrop } from './TrainingBody';

/** All facts, with the document that is open at full width. */
export default function TrainingPlace() {
  const sidebarOpen = useUi((s) => s.sidebarOpen);
  const fileDrop = useFileDrop();
  const place = useRef<HTMLElement>(null);

  useEffect(() => {
    const here = place.current;
    // What was open before is gone, and the keyboard with it.
    if (here && !here.contains(document.activeElement)) here.focus();
  }, []);

  return (
    <main
      ref={place}
      className="training-place"
      aria-label={say('training.title')}
      tabIndex={-1}
      {...fileDrop}
    >
      <header className="conversation-head">
        {sidebarOpen ? null : (
          <IconButton
            icon={PanelLeftOpen}
            label={say('sidebar.show')}
            keys={keysOf('toggle-sidebar')}
            onClick={() => toggleSidebar(true)}
          />
        )}
        <h1>{say('training.title')}</h1>
        <IconButton
          icon={X}
          label={say('training.leave')}
          keys={keysOf('training-data')}
          onClick={() => goTo('conversation')}
        />
      </header>
      <TrainingBody wide />
    </main>
  );
}
