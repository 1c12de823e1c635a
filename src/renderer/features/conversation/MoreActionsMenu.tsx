import { useEffect, useRef } from 'react';
import { Bot, Columns2, FileText, Hash, ListOrdered, Sparkles, TextQuote, Trash2 } from 'lucide-react';
import type { AnswerCheck, BranchMessage } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { insertIntoComposer } from '../../state/composer';
import { deleteMessage } from '../../state/emptying';
import { answerBy } from '../../state/turns';
import { loadModels, useModels } from '../../state/models';
import { openDialog, showToast, toastFailure } from '../../state/ui';
import { Menu, MenuItem, MenuLabel, MenuPanel, MenuSeparator, MenuTrigger, SubMenu } from '../../ui/Menu';
import { toPlainText } from '../../ui/markdown/plain-text';
import { copiesWithSources, copyAll, hasSources } from './copies';
import { MoreActionsButton } from './MoreActionsButton';

interface Props {
  readonly message: BranchMessage;
  readonly check: AnswerCheck | null;
}

/** The menu of a message; loaded when it is opened for the first time. */
export default function MoreActionsMenu({ message, check }: Props) {
  const isCopied = (): void => showToast(say('message.copied'));
  const copyText = (text: string): void => drop(call('app.copyText', { text }).then(isCopied));
  const quote = useRef<string | null>(null);
  const insertQuote = (event: Event): void => {
    if (quote.current === null) return;
    event.preventDefault();
    insertIntoComposer(quote.current);
    quote.current = null;
  };
  return (
    <Menu defaultOpen>
      <MenuTrigger>
        <MoreActionsButton />
      </MenuTrigger>
      <MenuPanel onCloseAutoFocus={insertQuote}>
        {message.role === 'assistant' ? (
          <>
            <OtherModels message={message} />
            {message.version.count > 1 ? (
              <MenuItem
                icon={Columns2}
                onSelect={() =>
                  openDialog({ kind: 'compare', sessionId: message.sessionId, messageId: message.id })
                }
              >
                {say('compare.title')}
              </MenuItem>
            ) : null}
            {check && hasSources(check) ? (
              <MenuItem
                icon={ListOrdered}
                onSelect={() => {
                  copyAll(copiesWithSources(message.content, check));
                  isCopied();
                }}
              >
                {say('message.copy_sources')}
              </MenuItem>
            ) : null}
            <MenuItem icon={FileText} onSelect={() => copyText(toPlainText(message.content))}>
              {say('message.copy_plain')}
            </MenuItem>
            <MenuItem icon={Hash} onSelect={() => copyText(message.content)}>
              {say('message.copy_markdown')}
            </MenuItem>
          </>
        ) : null}
        <MenuItem icon={TextQuote} onSelect={() => (quote.current = quoteOf(message.content))}>
          {say('message.quote')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          icon={Trash2}
          danger
          onSelect={() => toastFailure(deleteMessage(message.sessionId, message.id))}
        >
          {say('common.delete')}
        </MenuItem>
      </MenuPanel>
    </Menu>
  );
}

/** The question again, to a model that did not give this answer. It becomes a version beside this one. */
function OtherModels({ message }: { readonly message: BranchMessage }) {
  const { models, status } = useModels();
  useEffect(() => drop(loadModels()), []);
  const others = models.filter(({ id }) => id !== message.model);
  const ask = (model: string): void => {
    answerBy(model, message).catch((reason: unknown) => showToast(toErrorData(reason).message, true));
  };
  return (
    <SubMenu icon={Sparkles} label={say('answer.another_model')}>
      {others.length === 0 ? <MenuLabel>{noOther(status)}</MenuLabel> : null}
      {others.map(({ id }) => (
        <MenuItem key={id} icon={Bot} onSelect={() => ask(id)}>
          {id}
        </MenuItem>
      ))}
    </SubMenu>
  );
}

function noOther(status: 'idle' | 'loading' | 'ready' | 'failed'): string {
  if (status === 'ready') return say('models.no_other');
  return status === 'failed' ? say('models.not_known') : say('models.loading_others');
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
