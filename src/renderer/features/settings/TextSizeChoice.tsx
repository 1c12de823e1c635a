import { type TextSize, textSizes } from '../../../shared/text-size';
import { sayPercent } from '../../../shared/words/numbers';
import { say } from '../../../shared/words/say';
import { Select } from '../../ui/Select';
import { Line } from './Line';

interface Props {
  readonly value: TextSize;
  readonly onChange: (size: TextSize) => void;
}

export function TextSizeChoice({ value, onChange }: Props) {
  return (
    <Line label={say('settings.text_size')} hint={say('settings.text_size_hint')}>
      <Select
        label={say('settings.text_size')}
        value={String(value)}
        options={textSizes.map((size) => ({ value: String(size), label: sayPercent(size / 100) }))}
        placeholder={sayPercent(value / 100)}
        onChange={(chosen) => {
          const size = textSizes.find((each) => String(each) === chosen);
          if (size) onChange(size);
        }}
      />
    </Line>
  );
}
