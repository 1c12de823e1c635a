import type { ComponentProps } from 'react';
import { Ellipsis } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { IconButton } from '../../ui/Button';

/** What opens the menu, before and after it has been loaded. */
export function MoreActionsButton(props: Partial<ComponentProps<typeof IconButton>>) {
  return <IconButton icon={Ellipsis} label={say('message.more')} size={15} aria-haspopup="menu" {...props} />;
}
