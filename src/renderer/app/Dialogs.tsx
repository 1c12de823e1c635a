import { lazy, Suspense } from 'react';
import { assertNever } from '../../shared/assert';
import { say } from '../../shared/words/say';
import { DeleteAccountDialog } from '../features/accounts/DeleteAccountDialog';
import { RemoveCopyDialog } from '../features/accounts/RemoveCopyDialog';
import { SignOutDialog } from '../features/accounts/SignOutDialog';
import { useApp } from '../state/app';
import { clearConversation, deleteConversation, deleteMessage } from '../state/conversation';
import { titleOf, useSessions } from '../state/sessions';
import { closeDialog, type OpenDialog } from '../state/ui';
import { ConfirmDialog } from '../ui/ConfirmDialog';

const SettingsDialog = lazy(() =>
  import('../features/settings/SettingsDialog').then((m) => ({ default: m.SettingsDialog })),
);
const ShortcutsDialog = lazy(() =>
  import('../features/settings/ShortcutsDialog').then((m) => ({ default: m.ShortcutsDialog })),
);
const CompareDialog = lazy(() =>
  import('../features/conversation/CompareDialog').then((m) => ({ default: m.CompareDialog })),
);
const RefusedDialog = lazy(() =>
  import('../features/sidebar/RefusedDialog').then((m) => ({ default: m.RefusedDialog })),
);
const CommandPalette = lazy(() =>
  import('../features/palette/CommandPalette').then((m) => ({ default: m.CommandPalette })),
);

export function Dialogs({ dialog }: { readonly dialog: OpenDialog }) {
  return (
    <Suspense fallback={null}>
      <Content dialog={dialog} />
    </Suspense>
  );
}

function Content({ dialog }: { readonly dialog: OpenDialog }) {
  const sessions = useSessions((s) => s.sessions);
  const account = useApp((s) => s.account);
  const unsent = useApp((s) => s.connection.pending);
  switch (dialog.kind) {
    case 'settings':
      return <SettingsDialog tab={dialog.tab} onClose={closeDialog} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeDialog} />;
    case 'palette':
      return <CommandPalette onClose={closeDialog} />;
    case 'refused':
      return <RefusedDialog onClose={closeDialog} />;
    case 'clear':
      return (
        <ConfirmDialog
          title={say('conversation.clear_title', {
            title: titleOf(sessions.find((s) => s.id === dialog.sessionId)),
          })}
          text={say('conversation.clear_text')}
          action={say('sidebar.clear')}
          onConfirm={() => clearConversation(dialog.sessionId)}
          onClose={closeDialog}
        />
      );
    case 'delete':
      return (
        <ConfirmDialog
          title={say('conversation.delete_title', {
            title: titleOf(sessions.find((s) => s.id === dialog.sessionId)),
          })}
          text={say('conversation.delete_text')}
          action={say('common.delete')}
          onConfirm={() => deleteConversation(dialog.sessionId)}
          onClose={closeDialog}
        />
      );
    case 'signOut':
      return <SignOutDialog unsent={dialog.unsent} onClose={closeDialog} />;
    case 'removeCopy':
      return account ? <RemoveCopyDialog account={account} unsent={unsent} onClose={closeDialog} /> : null;
    case 'deleteAccount':
      return <DeleteAccountDialog email={account?.email ?? ''} onClose={closeDialog} />;
    case 'compare':
      return (
        <CompareDialog sessionId={dialog.sessionId} messageId={dialog.messageId} onClose={closeDialog} />
      );
    case 'deleteMessage':
      return (
        <ConfirmDialog
          title={say('message.delete_title')}
          text={say('message.delete_text')}
          action={say('common.delete')}
          onConfirm={() => deleteMessage(dialog.sessionId, dialog.messageId)}
          onClose={closeDialog}
        />
      );
    default:
      return assertNever(dialog);
  }
}
