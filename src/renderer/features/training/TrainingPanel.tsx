import { Maximize2, X } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { goTo, toggleTraining } from '../../state/ui';
import { IconButton } from '../../ui/Button';
import { keysOf } from '../../ui/keys';
import { Resizer } from '../../ui/Resizer';
import { TrainingBody, useFileDrop } from './TrainingBody';

/** For looking something up while a conversation is open. */
export default function TrainingPanel() {
  const fileDrop = useFileDrop();
  return (
    <aside id="training-data" className="training" aria-label={say('training.title')} {...fileDrop}>
      <header className="training-head">
        <h2>{say('training.title')}</h2>
        <IconButton
          icon={Maximize2}
          label={say('training.full_view')}
          keys={keysOf('training-data')}
          size={15}
          onClick={() => goTo('training')}
        />
        <IconButton icon={X} label={say('training.close')} onClick={() => toggleTraining(false)} />
      </header>
      <TrainingBody wide={false} />
      <Resizer
        label={say('training.width')}
        property="--training"
        grows={-1}
        initial={380}
        min={300}
        max={640}
      />
    </aside>
  );
}
