import type { ReactNode } from 'react';
import { say } from '../../../shared/words/say';
import { Toolbar } from '../../ui/Toolbar';

export function Actions({ children }: { readonly children: ReactNode }) {
  return (
    <Toolbar label={say('message.actions')} className="actions">
      {children}
    </Toolbar>
  );
}
