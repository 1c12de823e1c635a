import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { Finder } from '../../shared/find-terms';
import type {
  Account,
  ChangedAddresses,
  MessageId,
  Session,
  SessionId,
  SetAsideCopy,
  SettingsTab,
} from '../../shared/models';
import { drop } from '../bridge';
import type { SettingName } from '../state/settings-parts';
import { closeDialog, type DialogKind, type OpenDialog, useUi } from '../state/ui';

interface Closable {
  readonly onClose: () => void;
}

interface Place {
  readonly sessionId: SessionId;
  readonly messageId: MessageId;
}

type Dialog<Parameters = object> = (props: Parameters & Closable) => ReactNode;

const loadPalette = () => import('../features/palette/CommandPalette');

/**
 * The dialogs that can be opened from anywhere: each with what it is opened with, and its component. A class, because its
 * types have to be told: inferred from components that open dialogs themselves, they would need what they define.
 */
class Dialogs {
  readonly settings: Dialog<{ tab: SettingsTab; at?: SettingName }> = lazy(
    () => import('../features/settings/SettingsDialog'),
  );
  readonly connections: Dialog = lazy(() => import('../features/settings/ConnectionsDialog'));
  readonly shortcuts: Dialog = lazy(() => import('../features/settings/ShortcutsDialog'));
  palette: Dialog = lazy(loadPalette);
  readonly refused: Dialog = lazy(() => import('../features/sidebar/RefusedDialog'));
  readonly rename: Dialog<{ session: Session }> = lazy(() => import('../features/sidebar/RenameDialog'));
  readonly bin: Dialog = lazy(() => import('../features/sidebar/DeletedDialog'));
  readonly compare: Dialog<Place> = lazy(() => import('../features/conversation/CompareDialog'));
  readonly tests: Dialog<{ scope: SessionId | null; find?: Finder }> = lazy(
    () => import('../features/training/TestDialog'),
  );
  readonly ownWords: Dialog = lazy(() => import('../features/training/OwnWordsDialog'));
  readonly signOut: Dialog<{ unsent: number }> = lazy(() => import('../features/accounts/SignOutDialog'));
  readonly removeCopy: Dialog<{ account: Account }> = lazy(
    () => import('../features/accounts/RemoveCopyDialog'),
  );
  readonly startOver: Dialog = lazy(() => import('../features/keys/StartOverDialog'));
  readonly enterCode: Dialog<{ copy: SetAsideCopy | null }> = lazy(
    () => import('../features/keys/EnterCodeDialog'),
  );
  readonly newCode: Dialog = lazy(() => import('../features/keys/NewCodeDialog'));
  readonly proxySignIn: Dialog<{ address: string }> = lazy(
    () => import('../features/accounts/ProxySignInDialog'),
  );
  readonly changedAddresses: Dialog<{ addresses: ChangedAddresses }> = lazy(
    () => import('../features/accounts/ChangedAddressesDialog'),
  );
  readonly deleteAccount: Dialog = lazy(() => import('../features/accounts/DeleteAccountDialog'));
}

declare global {
  /** Where dialogs are opened, nothing of `app/` may be imported. */
  type DialogTable = Dialogs;
}

const dialogs = new Dialogs();
const components: { readonly [K in DialogKind]: Dialog<OpenDialog<K>> } = dialogs;

/** The dialog that is open, if one is. */
export function ShownDialog() {
  const dialog = useUi((s) => s.dialog);
  // Whoever presses its keys types on at once: it is there before, and not lazy, which React shows a third of a second late.
  useEffect(() => {
    const take = async (): Promise<void> => {
      dialogs.palette = (await loadPalette()).default;
    };
    const idle = requestIdleCallback(() => drop(take()));
    return () => cancelIdleCallback(idle);
  }, []);
  return dialog ? <Shown dialog={dialog} /> : null;
}

function Shown<K extends DialogKind>({ dialog }: { readonly dialog: OpenDialog<K> }) {
  const Component: Dialog<OpenDialog<K>> = components[dialog.kind];
  return (
    <Suspense fallback={null}>
      <Component {...dialog} onClose={closeDialog} />
    </Suspense>
  );
}
