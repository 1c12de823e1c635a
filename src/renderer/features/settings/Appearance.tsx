import { Monitor, Moon, Sun } from 'lucide-react';
import { Alert } from '../../ui/Alert';
import { useSettings } from './use-setting';

const themes = [
  { id: 'system', label: 'Like the system', icon: Monitor },
  { id: 'light', label: 'Light', icon: Sun },
  { id: 'dark', label: 'Dark', icon: Moon },
] as const;

export function Appearance() {
  const { settings, change, error } = useSettings();
  return (
    <fieldset className="themes">
      <legend>Theme</legend>
      <div className="theme-row">
        {themes.map(({ id, label, icon: Icon }) => (
          <label key={id} className="theme" data-theme-preview={id}>
            <input
              type="radio"
              name="theme"
              className="visually-hidden"
              checked={settings.theme === id}
              onChange={() => void change({ theme: id })}
            />
            <span className="theme-swatch" aria-hidden>
              <Icon size={16} strokeWidth={1.75} />
            </span>
            {label}
          </label>
        ))}
      </div>
      <Alert text={error} />
    </fieldset>
  );
}
