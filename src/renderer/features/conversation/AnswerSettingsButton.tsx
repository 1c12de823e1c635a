import type { ComponentProps } from 'react';
import { SlidersHorizontal } from 'lucide-react';
import type { Session } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { IconButton } from '../../ui/Button';

interface Props extends Partial<ComponentProps<typeof IconButton>> {
  readonly session: Session;
}

/** What opens the settings, before and after they have been loaded. */
export function AnswerSettingsButton({ session, ...props }: Props) {
  return (
    <IconButton
      icon={SlidersHorizontal}
      label={say('answer_settings.title')}
      size={15}
      aria-haspopup="dialog"
      data-set={Object.keys(session.settings).length > 0 || undefined}
      {...props}
    />
  );
}
