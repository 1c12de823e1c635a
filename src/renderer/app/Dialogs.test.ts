import { expect, it } from 'vitest';
import type {} from './Dialogs';
import type { OpenDialog } from '../state/ui';

it('lets a dialog be opened with what it asks for, and with nothing else', () => {
  // What does not compile is the test.
  const opened: OpenDialog[] = [
    { kind: 'settings', tab: 'about' },
    { kind: 'shortcuts' },
    // @ts-expect-error -- without what it asks for
    { kind: 'settings' },
    // @ts-expect-error -- another type
    { kind: 'signOut', unsent: '3' },
    // @ts-expect-error -- what it does not ask for
    { kind: 'shortcuts', tab: 'about' },
    // @ts-expect-error -- no such dialog
    { kind: 'weather' },
  ];
  expect(opened).toHaveLength(6);
});
