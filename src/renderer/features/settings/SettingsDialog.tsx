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
import { useApp } from '../../state/app';
import { type DrawnSetting, settingsIn, type SettingName, settingsTabs } from '../../state/settings-parts';
import { openDialog } from '../../state/ui';
import { useUpdates } from '../../state/updates';
import { Dialog } from '../../ui/Dialog';
import { About } from './About';
import { Instructions } from './General';
import { Hosts } from './Hosts';
import { Keys } from './Keys';
import { DefaultModel, Endpoint, KeyForm, TeamProxy } from './ModelsAndKeys';
import { PlainSetting } from './PlainSetting';
import { ProxyForm } from './ProxyForm';
import { Spelling } from './Spelling';
import { Theme } from './Theme';
import { CheckForUpdates } from './Updates';
import { DeleteAccount, Export, Import, LocalCopy } from './YourData';
import '../../styles/settings.css';

const icons: Readonly<Record<SettingsTab, LucideIcon>> = {
  general: SlidersHorizontal,
  models: Cpu,
  appearance: Palette,
  data: Database,
  connections: Network,
  updates: Download,
  about: Info,
};

const parts: Readonly<Record<DrawnSetting, ComponentType> & Partial<Record<SettingName, ComponentType>>> = {
  'settings.spelling': Spelling,
  'settings.instructions': Instructions,
  'settings.team_proxy': TeamProxy,
  'settings.key': KeyForm,
  'settings.endpoint': Endpoint,
  'settings.default_model': DefaultModel,
  'settings.theme_title': Theme,
  'data.export': Export,
  'data.import': Import,
  'recovery.title': Keys,
  'data.copy': LocalCopy,
  'data.delete_account': DeleteAccount,
  'connections.proxy': ProxyForm,
  'connections.hosts': Hosts,
  'updates.check': CheckForUpdates,
  'about.copy': About,
};

function Setting({ name }: { readonly name: SettingName }) {
  const Part = parts[name];
  return (
    <div className="setting" data-setting={name} tabIndex={-1}>
      {Part ? <Part /> : <PlainSetting name={name} />}
    </div>
  );
}

/** Gives the keyboard to the first control of a setting, or to what is said in its place. */
function goToSetting(name: SettingName, within: HTMLElement): void {
  const part = within.querySelector<HTMLElement>(`[data-setting="${name}"]`);
  const controls = part?.querySelectorAll<HTMLElement>('input, textarea, button') ?? [];
  ([...controls].find((control) => !control.matches(':disabled')) ?? part)?.focus();
}

interface Props {
  readonly tab: SettingsTab;
  /** What takes the keyboard; else the tab has it. */
  readonly at?: SettingName;
  readonly onClose: () => void;
}

export default function SettingsDialog({ tab, at, onClose }: Props) {
  const app = useApp();
  const updates = useUpdates((s) => s.state);
  const take = useCallback(
    (body: HTMLElement | null) => {
      if (body && at !== undefined) goToSetting(at, body);
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
          {settingsTabs.map((id) => {
            const Icon = icons[id];
            return (
              <Tabs.Trigger key={id} value={id}>
                <Icon aria-hidden size={15} strokeWidth={1.75} />
                {say(`settings.tab.${id}`)}
              </Tabs.Trigger>
            );
          })}
        </Tabs.List>
        {settingsTabs.map((id) => (
          <Tabs.Content key={id} className="settings-pane" value={id} tabIndex={-1}>
            {settingsIn(id, { ...app, updates }).map((name) => (
              <Setting key={name} name={name} />
            ))}
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Dialog>
  );
}
