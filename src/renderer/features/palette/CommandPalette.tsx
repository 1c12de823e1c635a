import { useEffect, useState } from 'react';
import { Command } from 'cmdk';
import {
  AArrowDown,
  AArrowUp,
  ALargeSmall,
  BookOpenText,
  Command as CommandIcon,
  FileText,
  Keyboard,
  type LucideIcon,
  MessageSquare,
  PanelLeft,
  Search,
  Settings,
  SquarePen,
  Table2,
  TextSearch,
} from 'lucide-react';
import { type Command as CommandName, commands } from '../../../shared/commands';
import { findWords } from '../../../shared/find-text';
import type { DocumentTitle, SettingsTab } from '../../../shared/models';
import { isFacts } from '../../../shared/own-words';
import { type FixedKey, say } from '../../../shared/words/say';
import { call, drop } from '../../bridge';
import { actionNames, actions } from '../../state/commands';
import { openConversation } from '../../state/conversation';
import { titleOf, useConversations } from '../../state/conversations';
import { showDocument } from '../../state/training';
import { openDialog, toastFailure } from '../../state/ui';
import { Dialog } from '../../ui/Dialog';
import { keysOf } from '../../ui/keys';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
  readonly run: () => void;
}

/** So many of a kind are drawn; who types more of a name sees the others. */
const SHOWN = 50;
/** Before anything is typed. */
const RECENT = 8;

const icons: Readonly<Record<CommandName, LucideIcon>> = {
  'new-conversation': SquarePen,
  search: Search,
  find: TextSearch,
  'training-data': BookOpenText,
  'toggle-sidebar': PanelLeft,
  'larger-text': AArrowUp,
  'smaller-text': AArrowDown,
  'usual-text': ALargeSmall,
  settings: Settings,
  shortcuts: Keyboard,
  palette: CommandIcon,
};

const ofCommands = (): Entry[] =>
  actionNames.flatMap((command) => {
    const { palette } = commands[command];
    const icon = icons[command];
    const { run } = actions[command];
    return palette ? [{ id: command, label: say(palette), icon, keys: keysOf(command), run }] : [];
  });

/** What stands in each part of the settings. */
const SETTINGS = {
  general: ['settings.language', 'settings.stream', 'settings.mark_figures', 'settings.instructions'],
  models: ['settings.team_proxy', 'settings.key', 'settings.endpoint', 'settings.default_model'],
  appearance: ['settings.theme_title'],
  data: ['data.export', 'data.import', 'data.copy'],
  connections: [],
  updates: ['updates.new_versions', 'updates.channel_title'],
  about: [],
} as const satisfies Readonly<Record<SettingsTab, readonly FixedKey[]>>;

const ofTabs = (): Entry[] =>
  (Object.keys(SETTINGS) as SettingsTab[]).map((tab) => ({
    id: tab,
    label: say('commands.setting', { tab: say(`settings.tab.${tab}`) }),
    icon: Settings,
    run: () => openDialog({ kind: 'settings', tab }),
  }));

const ofSettings = (): Entry[] =>
  (Object.keys(SETTINGS) as SettingsTab[]).flatMap((tab) =>
    SETTINGS[tab].map((key) => ({
      id: key,
      label: `${say(`settings.tab.${tab}`)}: ${say(key)}`,
      icon: Settings,
      run: () => openDialog({ kind: 'settings', tab, at: say(key) }),
    })),
  );

const ofDocument = ({ id, title, kind }: DocumentTitle): Entry => ({
  id,
  label: title || say('training.untitled'),
  icon: kind === 'table' ? Table2 : FileText,
  run: () => toastFailure(showDocument(id, null)),
});

/** Every command, conversation, document and part of the settings. */
export default function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { sessions } = useConversations();
  const [typed, setTyped] = useState('');
  /** The entry that Enter runs; the first one where it is not shown. */
  const [chosen, setChosen] = useState('');
  const [documents, setDocuments] = useState<readonly DocumentTitle[]>([]);

  useEffect(() => drop(call('training.titles').then(setDocuments)), []);

  const isAsked = typed.trim() !== '';
  const holds = findWords(typed);
  const wanted = (entries: readonly Entry[]): readonly Entry[] =>
    entries.filter(({ label }) => holds(label)).slice(0, SHOWN);
  const conversations = sessions.map((session): Entry => ({
    id: session.id,
    label: titleOf(session),
    icon: MessageSquare,
    run: () => drop(openConversation(session.id)),
  }));

  const groups = [
    { heading: say('commands.commands'), entries: wanted(ofCommands()) },
    {
      heading: say('commands.conversations'),
      entries: isAsked ? wanted(conversations) : conversations.slice(0, RECENT),
    },
    {
      heading: say('training.title'),
      entries: wanted(documents.filter(isFacts).map(ofDocument)),
    },
    {
      heading: say('settings.title'),
      entries: wanted(isAsked ? [...ofTabs(), ...ofSettings()] : ofTabs()),
    },
  ].filter(({ entries }) => entries.length > 0);
  const all = groups.flatMap(({ entries }) => entries);
  const isShown = all.some(({ id }) => id === chosen);

  return (
    <Dialog title={say('commands.title')} className="palette" bare onClose={onClose}>
      <Command
        label={say('commands.placeholder')}
        loop
        shouldFilter={false}
        value={isShown ? chosen : (all[0]?.id ?? '')}
        onValueChange={setChosen}
      >
        <Command.Input
          autoFocus
          placeholder={say('commands.placeholder')}
          value={typed}
          onValueChange={(text) => {
            setTyped(text);
            setChosen('');
          }}
        />
        <Command.List label={say('commands.list')}>
          <Command.Empty>{say('commands.nothing')}</Command.Empty>
          {groups.map(({ heading, entries }) => (
            <Command.Group key={heading} heading={heading}>
              {entries.map(({ id, label, icon: Icon, keys, run }) => (
                <Command.Item
                  key={id}
                  value={id}
                  onSelect={() => {
                    onClose();
                    run();
                  }}
                >
                  <Icon aria-hidden size={15} strokeWidth={1.75} />
                  <span dir="auto" data-tip={label} data-tip-when="cut">
                    {label}
                  </span>
                  {keys ? <kbd aria-hidden>{keys}</kbd> : null}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
