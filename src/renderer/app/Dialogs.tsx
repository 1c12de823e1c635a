import { type ReactNode, useEffect } from 'react';
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
import { late } from '../ui/late';
import { TypeAhead } from '../ui/TypeAhead';

interface Closable {
  readonly onClose: () => void;
}

interface Place {
  readonly sessionId: SessionId;
  readonly messageId: MessageId;
}

type Dialog<Parameters = object> = (props: Parameters & Closable) => ReactNode;

/** Whoever opened it may be typing on. */
const dialog = <Parameters extends object>(read: () => Promise<{ readonly default: Dialog<Parameters> }>) =>
  late<Parameters & Closable>(read, ({ onClose }) => <TypeAhead onClose={onClose} />);

const palette = dialog<object>(() => import('../features/palette/CommandPalette'));

/**
 * The dialogs that can be opened from anywhere: each with what it is opened with, and its component. A class, because its
 * types have to be told: inferred from components that open dialogs themselves, they would need what they define.
 */
class Dialogs {
  readonly settings: Dialog<{ tab: SettingsTab; at?: SettingName }> = dialog(
    () => import('../features/settings/SettingsDialog'),
  );
  readonly connections: Dialog = dialog(() => import('../features/settings/ConnectionsDialog'));
  readonly shortcuts: Dialog = dialog(() => import('../features/settings/ShortcutsDialog'));
  readonly palette: Dialog = palette;
  readonly refused: Dialog = dialog(() => import('../features/sidebar/RefusedDialog'));
  readonly rename: Dialog<{ session: Session }> = dialog(() => import('../features/sidebar/RenameDialog'));
  readonly bin: Dialog = dialog(() => import('../features/sidebar/DeletedDialog'));
  readonly compare: Dialog<Place> = dialog(() => import('../features/conversation/CompareDialog'));
  readonly tests: Dialog<{ scope: SessionId | null; find?: Finder }> = dialog(
    () => import('../features/training/TestDialog'),
  );
  readonly ownWords: Dialog = dialog(() => import('../features/training/OwnWordsDialog'));
  readonly signOut: Dialog<{ unsent: number }> = dialog(() => import('../features/accounts/SignOutDialog'));
  readonly removeCopy: Dialog<{ account: Account }> = dialog(
    () => import('../features/accounts/RemoveCopyDialog'),
  );
  readonly startOver: Dialog = dialog(() => import('../features/keys/StartOverDialog'));
  readonly enterCode: Dialog<{ copy: SetAsideCopy | null }> = dialog(
    () => import('../features/keys/EnterCodeDialog'),
  );
  readonly newCode: Dialog = dialog(() => import('../features/keys/NewCodeDialog'));
  readonly proxySignIn: Dialog<{ address: string }> = dialog(
    () => import('../features/accounts/ProxySignInDialog'),
  );
  readonly changedAddresses: Dialog<{ addresses: ChangedAddresses }> = dialog(
    () => import('../features/accounts/ChangedAddressesDialog'),
  );
  readonly deleteAccount: Dialog = dialog(() => import('../features/accounts/DeleteAccountDialog'));
}

declare global {
  /** Where dialogs are opened, nothing of `app/` may be imported. */
  type DialogTable = Dialogs;
}

const dialogs = new Dialogs();
const components: { readonly [K in DialogKind]: Dialog<OpenDialog<K>> } = dialogs;

/** The dialog that is open, if one is. */
export function ShownDialog() {
  const shown = useUi((s) => s.dialog);
  // It is asked for most.
  useEffect(() => {
    const idle = requestIdleCallback(() => drop(palette.load()));
    return () => cancelIdleCallback(idle);
  }, []);
  return shown ? <Shown shown={shown} /> : null;
}

function Shown<K extends DialogKind>({ shown }: { readonly shown: OpenDialog<K> }) {
  const Component: Dialog<OpenDialog<K>> = components[shown.kind];
  return <Component {...shown} onClose={closeDialog} />;
}
