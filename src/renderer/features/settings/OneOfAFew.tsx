import { type ChosenSetting, choicesOf, holds } from '../../state/settings-choices';
import { say } from '../../../shared/words/say';
import { Alert } from '../../ui/Alert';
import { Select } from '../../ui/Select';
import { Line } from './Line';
import { useSettings } from './use-setting';

/** A setting of which one of a few is chosen. */
export function OneOfAFew({ name, hint }: { readonly name: ChosenSetting; readonly hint?: string }) {
  const { settings, change, error } = useSettings();
  const choices = choicesOf(name);
  const chosen = choices.find((choice) => holds(choice, settings));
  return (
    <>
      <Line label={say(name)} {...(hint !== undefined && { hint })}>
        <Select
          label={say(name)}
          placeholder=""
          value={chosen?.value ?? null}
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
