import { DropdownMenu } from 'radix-ui';
import { FileText, TextQuote, Trash2 } from 'lucide-react';
import type { BranchMessage } from '../../../shared/models';
import { call, drop } from '../../bridge';
import { insertIntoComposer } from '../../state/composer';
import { openDialog, showToast } from '../../state/ui';
import { MenuItem, MenuPanel, MenuSeparator } from '../../ui/Menu';
import { toPlainText } from './markdown/plain-text';
import { MoreActionsButton } from './MoreActionsButton';

/** The menu of a message; loaded when it is opened for the first time. */
export function MoreActionsMenu({ message }: { readonly message: BranchMessage }) {
  const copyPlain = (): void =>
    drop(
      call('app.copyText', { text: toPlainText(message.content) }).then(() =>
        showToast('Copied as plain text.'),
      ),
    );
  return (
    <DropdownMenu.Root defaultOpen>
      <DropdownMenu.Trigger asChild>
        <MoreActionsButton />
      </DropdownMenu.Trigger>
      <MenuPanel>
        {message.role === 'assistant' ? (
          <MenuItem icon={FileText} onSelect={copyPlain}>
            Copy as plain text
          </MenuItem>
        ) : null}
        <MenuItem icon={TextQuote} onSelect={() => insertIntoComposer(quoteOf(message.content))}>
          Quote
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          icon={Trash2}
          danger
          onSelect={() =>
            openDialog({ kind: 'deleteMessage', sessionId: message.sessionId, messageId: message.id })
          }
        >
          Delete
        </MenuItem>
      </MenuPanel>
    </DropdownMenu.Root>
  );
}

/** What is selected in the message, else all of it. */
function quoteOf(content: string): string {
  const selected = window.getSelection()?.toString().trim() ?? '';
  const text = selected !== '' && content.includes(selected.split('\n')[0] ?? '') ? selected : content;
  return `${text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}\n\n`;
}
