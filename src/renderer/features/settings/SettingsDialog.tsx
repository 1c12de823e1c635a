import { Tabs } from 'radix-ui';
import { Cpu, Database, Download, Info, Palette, SlidersHorizontal, type LucideIcon } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { openDialog, type SettingsTab } from '../../state/ui';
import { Dialog } from '../../ui/Dialog';
import { About } from './About';
import { Appearance } from './Appearance';
import { General } from './General';
import { ModelsAndKeys } from './ModelsAndKeys';
import { Updates } from './Updates';
import { YourData } from './YourData';

const tabs: readonly { readonly id: SettingsTab; readonly icon: LucideIcon }[] = [
  { id: 'general', icon: SlidersHorizontal },
  { id: 'models', icon: Cpu },
  { id: 'appearance', icon: Palette },
  { id: 'data', icon: Database },
  { id: 'updates', icon: Download },
  { id: 'about', icon: Info },
];

export function SettingsDialog({
  tab,
  onClose,
}: {
  readonly tab: SettingsTab;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={say('settings.title')} className="settings" onClose={onClose}>
      <Tabs.Root
        className="settings-body"
        orientation="vertical"
        value={tab}
        onValueChange={(value) => openDialog({ kind: 'settings', tab: value as SettingsTab })}
      >
        <Tabs.List className="settings-tabs" aria-label={say('settings.sections')}>
          {tabs.map(({ id, icon: Icon }) => (
            <Tabs.Trigger key={id} value={id}>
              <Icon aria-hidden size={15} strokeWidth={1.75} />
              {say(`settings.tab.${id}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content className="settings-pane" value="general" tabIndex={-1}>
          <General />
        </Tabs.Content>
        <Tabs.Content className="settings-pane" value="models" tabIndex={-1}>
          <ModelsAndKeys />
        </Tabs.Content>
        <Tabs.Content className="settings-pane" value="appearance" tabIndex={-1}>
          <Appearance />
        </Tabs.Content>
        <Tabs.Content className="settings-pane" value="data" tabIndex={-1}>
          <YourData />
        </Tabs.Content>
        <Tabs.Content className="settings-pane" value="updates" tabIndex={-1}>
          <Updates />
        </Tabs.Content>
        <Tabs.Content className="settings-pane" value="about" tabIndex={-1}>
          <About />
        </Tabs.Content>
      </Tabs.Root>
    </Dialog>
  );
}
