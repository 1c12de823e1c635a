import { type ComponentType, useCallback } from 'react';
import { Tabs } from 'radix-ui';
import {
  Cpu,
  Database,
  Download,
  Info,
  Network,
  Palette,
  SlidersHorizontal,
  type LucideIcon,
} from 'lucide-react';
import type { SettingsTab } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { openDialog } from '../../state/ui';
import { Dialog } from '../../ui/Dialog';
import { About } from './About';
import { Appearance } from './Appearance';
import { Connections } from './Connections';
import { General } from './General';
import { ModelsAndKeys } from './ModelsAndKeys';
import { Updates } from './Updates';
import { YourData } from './YourData';

/** What each tab shows. */
const tabs: Readonly<Record<SettingsTab, { readonly icon: LucideIcon; readonly Pane: ComponentType }>> = {
  general: { icon: SlidersHorizontal, Pane: General },
  models: { icon: Cpu, Pane: ModelsAndKeys },
  appearance: { icon: Palette, Pane: Appearance },
  data: { icon: Database, Pane: YourData },
  connections: { icon: Network, Pane: Connections },
  updates: { icon: Download, Pane: Updates },
  about: { icon: Info, Pane: About },
};
const entries = Object.entries(tabs) as [SettingsTab, (typeof tabs)[SettingsTab]][];

/** The control that stands behind these words. */
function controlAt(within: HTMLElement, words: string): HTMLElement | undefined {
  const name = [...within.querySelectorAll('.label, label, legend, .field > span')].find(
    ({ textContent }) => textContent.trim() === words,
  );
  const controls = within.querySelectorAll<HTMLElement>('input, textarea, button:not([role="tab"])');
  return [...controls].find(
    (control) =>
      !control.matches(':disabled') &&
      ((name?.compareDocumentPosition(control) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

interface Props {
  readonly tab: SettingsTab;
  /** The name of what takes the keyboard; else the tab has it. */
  readonly at?: string;
  readonly onClose: () => void;
}

export default function SettingsDialog({ tab, at, onClose }: Props) {
  const take = useCallback(
    (body: HTMLElement | null) => {
      if (body && at !== undefined) controlAt(body, at)?.focus();
    },
    [at],
  );
  return (
    <Dialog title={say('settings.title')} className="settings" onClose={onClose}>
      <Tabs.Root
        ref={take}
        className="settings-body"
        orientation="vertical"
        value={tab}
        onValueChange={(value) => openDialog({ kind: 'settings', tab: value as SettingsTab })}
      >
        <Tabs.List className="settings-tabs" aria-label={say('settings.sections')}>
          {entries.map(([id, { icon: Icon }]) => (
            <Tabs.Trigger key={id} value={id}>
              <Icon aria-hidden size={15} strokeWidth={1.75} />
              {say(`settings.tab.${id}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {entries.map(([id, { Pane }]) => (
          <Tabs.Content key={id} className="settings-pane" value={id} tabIndex={-1}>
            <Pane />
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Dialog>
  );
}
