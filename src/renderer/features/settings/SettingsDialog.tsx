import { Tabs } from 'radix-ui';
import { Cpu, Database, Download, Info, Palette, SlidersHorizontal, type LucideIcon } from 'lucide-react';
import { openDialog, type SettingsTab } from '../../state/ui';
import { Dialog } from '../../ui/Dialog';
import { About } from './About';
import { Appearance } from './Appearance';
import { General } from './General';
import { ModelsAndKeys } from './ModelsAndKeys';
import { Updates } from './Updates';
import { YourData } from './YourData';

const tabs: readonly { readonly id: SettingsTab; readonly label: string; readonly icon: LucideIcon }[] = [
  { id: 'general', label: 'General', icon: SlidersHorizontal },
  { id: 'models', label: 'Models and keys', icon: Cpu },
  { id: 'appearance', label: 'Appearance', icon: Palette },
  { id: 'data', label: 'Your data', icon: Database },
  { id: 'updates', label: 'Updates', icon: Download },
  { id: 'about', label: 'About', icon: Info },
];

export function SettingsDialog({
  tab,
  onClose,
}: {
  readonly tab: SettingsTab;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title="Settings" className="settings" onClose={onClose}>
      <Tabs.Root
        className="settings-body"
        orientation="vertical"
        value={tab}
        onValueChange={(value) => openDialog({ kind: 'settings', tab: value as SettingsTab })}
      >
        <Tabs.List className="settings-tabs" aria-label="Settings sections">
          {tabs.map(({ id, label, icon: Icon }) => (
            <Tabs.Trigger key={id} value={id}>
              <Icon aria-hidden size={15} strokeWidth={1.75} />
              {label}
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
