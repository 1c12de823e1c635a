import { say } from '../../../shared/words/say';
import { holds, partOf, type SettingName } from '../../state/settings-parts';
import { Alert } from '../../ui/Alert';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { Line } from './Line';
import { useSettings } from './use-setting';

/** A setting whose control follows from what it can be. */
export function PlainSetting({ name }: { readonly name: SettingName }) {
  const { settings, change, error } = useSettings();
  const part = partOf(name);
  const label = say(name);
  if (part.is === 'drawn') return null;
  if (part.is === 'switch') {
    return (
      <>
        <Switch
          label={label}
          hint={say(part.hint)}
          checked={settings[part.of]}
          onChange={(on) => void change({ [part.of]: on })}
        />
        <Alert text={error} />
      </>
    );
  }
  const choices = part.choices();
  return (
    <>
      <Line label={label} {...(part.hint && { hint: say(part.hint) })}>
        <Select
          label={label}
          placeholder=""
          value={choices.find((choice) => holds(choice, settings))?.value ?? null}
          options={choices}
          onChange={(value) => {
            const choice = choices.find((each) => each.value === value);
            if (choice) void change(choice.patch);
          }}
        />
      </Line>
      <Alert text={error} />
    </>
  );
}
