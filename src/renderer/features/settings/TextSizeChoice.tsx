import { textSizes } from '../../../shared/text-size';
import { sayPercent } from '../../../shared/words/numbers';
import { say } from '../../../shared/words/say';
import { Alert } from '../../ui/Alert';
import { Select } from '../../ui/Select';
import { Line } from './Line';
import { useSettings } from './use-setting';

export function TextSizeChoice() {
  const { settings, change, error } = useSettings();
  const { textSize } = settings;
  return (
    <>
      <Line label={say('settings.text_size')} hint={say('settings.text_size_hint')}>
        <Select
          label={say('settings.text_size')}
          value={String(textSize)}
          options={textSizes.map((size) => ({ value: String(size), label: sayPercent(size / 100) }))}
          placeholder={sayPercent(textSize / 100)}
          onChange={(chosen) => {
            const size = textSizes.find((each) => String(each) === chosen);
            if (size) void change({ textSize: size });
          }}
        />
      </Line>
      <Alert text={error} />
    </>
  );
}
