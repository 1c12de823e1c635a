import { Monitor, Moon, Sun, type LucideIcon } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { choicesOf, holds } from '../../state/settings-parts';
import { Alert } from '../../ui/Alert';
import { useSettings } from './use-setting';

const icons: Readonly<Record<string, LucideIcon>> = { system: Monitor, light: Sun, dark: Moon };

export function Theme() {
  const { settings, change, error } = useSettings();
  return (
    <>
      <fieldset className="themes">
        <legend>{say('settings.theme_title')}</legend>
        <div className="theme-row">
          {choicesOf('settings.theme_title').map((choice) => {
            const { value, label, patch } = choice;
            const Icon = icons[value] ?? Monitor;
            return (
              <label key={value} className="theme" data-theme-preview={value}>
                <input
                  type="radio"
                  name="theme"
                  className="visually-hidden"
                  checked={holds(choice, settings)}
                  onChange={() => void change(patch)}
                />
                <span className="theme-swatch" aria-hidden>
                  <Icon size={16} strokeWidth={1.75} />
                </span>
                {label}
              </label>
            );
          })}
        </div>
      </fieldset>
      <Alert text={error} />
    </>
  );
}
