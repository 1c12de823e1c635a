import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { Command } from 'cmdk';
import { findWords } from '../../../shared/find-text';
import type { DocumentTitle } from '../../../shared/models';
import { isFacts } from '../../../shared/own-words';
import { say } from '../../../shared/words/say';
import { call, drop } from '../../bridge';
import { currentConversation, useConversations } from '../../state/conversations';
import { loadUpdates } from '../../state/updates';
import { Dialog } from '../../ui/Dialog';
import {
  type Entry,
  ofChoices,
  ofCommands,
  ofConversation,
  ofDocument,
  ofOpenConversation,
  ofPlaces,
  ofSettings,
  ofTabs,
} from './entries';

/** So many of a kind are drawn; who types more of a name sees the others. */
const SHOWN = 50;
/** Before anything is typed. */
const RECENT = 8;

/** Every command, conversation, document and setting; before anything is typed, what is asked for most. */
export default function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const sessions = useConversations((s) => s.sessions);
  const open = useConversations(currentConversation);
  const [typed, setTyped] = useState('');
  /** The entry that Enter runs; the first one where it is not shown. */
  const [chosen, setChosen] = useState('');
  /** `null` until they have come. */
  const [documents, setDocuments] = useState<readonly DocumentTitle[] | null>(null);
  const [isChoiceAwaited, setIsChoiceAwaited] = useState(false);

  useEffect(() => {
    const take = async (): Promise<void> => {
      try {
        const [titles] = await Promise.all([
          call('training.titles'),
          // Some settings are there only where this build takes updates.
          loadUpdates().catch(() => undefined),
        ]);
        setDocuments(titles);
      } catch (failure) {
        setDocuments([]);
        throw failure;
      }
    };
    drop(take());
  }, []);

  const isAsked = typed.trim() !== '';
  const holds = findWords(typed);
  const wanted = (entries: readonly Entry[]): readonly Entry[] =>
    entries.filter(({ label }) => holds(label)).slice(0, SHOWN);
  const conversations = sessions.map(ofConversation);

  const groups = [
    {
      heading: say('commands.commands'),
      entries: wanted(
        isAsked ? [...ofCommands(), ...(open ? ofOpenConversation(open) : []), ...ofPlaces()] : ofCommands(),
      ),
    },
    {
      heading: say('commands.conversations'),
      entries: isAsked ? wanted(conversations) : conversations.slice(0, RECENT),
    },
    {
      heading: say('training.title'),
      entries: wanted((documents ?? []).filter(isFacts).map(ofDocument)),
    },
    {
      heading: say('settings.title'),
      entries: wanted(isAsked ? [...ofTabs(), ...ofSettings(), ...ofChoices()] : ofTabs()),
    },
  ].filter(({ entries }) => entries.length > 0);
  const all = groups.flatMap(({ entries }) => entries);
  const current = all.find(({ id }) => id === chosen) ?? all[0];

  const choose = (entry: Entry): void => {
    onClose();
    entry.run();
  };

  // Whoever knows the name of a document types it and presses Enter at once.
  const awaitDocuments = (event: KeyboardEvent): void => {
    if (documents || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    setIsChoiceAwaited(true);
  };
  const chooseAwaited = useEffectEvent(() => {
    if (isChoiceAwaited && current) choose(current);
  });
  useEffect(() => {
    if (documents) chooseAwaited();
  }, [documents]);

  return (
    <Dialog title={say('commands.title')} className="palette" bare onClose={onClose}>
      <Command
        label={say('commands.placeholder')}
        loop
        shouldFilter={false}
        value={current?.id ?? ''}
        onValueChange={setChosen}
        onKeyDown={awaitDocuments}
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
              {entries.map((entry) => (
                <Item key={entry.id} entry={entry} onSelect={() => choose(entry)} />
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

function Item({ entry, onSelect }: { readonly entry: Entry; readonly onSelect: () => void }) {
  const { id, label, icon: Icon, keys } = entry;
  return (
    <Command.Item value={id} onSelect={onSelect}>
      <Icon aria-hidden size={15} strokeWidth={1.75} />
      <span dir="auto" data-tip={label} data-tip-when="cut">
        {label}
      </span>
      {keys ? <kbd aria-hidden>{keys}</kbd> : null}
    </Command.Item>
  );
}
