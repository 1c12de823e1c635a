import { Alert } from '../../ui/Alert';
import { Switch } from '../../ui/Switch';
import { useSettings } from './use-setting';

export function General() {
  const { settings, change, error } = useSettings();
  return (
    <>
      <Switch
        label="Stream answers"
        hint="Show an answer while it is being written. Off: it appears when it is whole."
        checked={settings.streamAnswers}
        onChange={(streamAnswers) => void change({ streamAnswers })}
      />
      <Alert text={error} />
    </>
  );
}
