import { Monitor, Moon, Sun } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { Alert } from '../../ui/Alert';
import { useSettings } from './use-setting';

const themes = [
  { id: 'system', icon: Monitor },
  { id: 'light', icon: Sun },
  { id: 'dark', icon: Moon },
] as const;

export function Theme() {
  const { settings, change, error } = useSettings();
  return (
    <>
      <fieldset className="themes">
        <legend>{say('settings.theme_title')}</legend>
        <div className="theme-row">
          {themes.map(({ id, icon: Icon }) => (
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
              {say(`settings.theme.${id}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Alert text={error} />
    </>
  );
}
