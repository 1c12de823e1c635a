import { useId, useState, type SubmitEvent } from 'react';
import { MAX_INSTRUCTIONS_CHARS } from '../../../shared/limits';
import { DEFAULT_INSTRUCTIONS } from '../../../shared/instructions';
import { Button } from '../../ui/Button';
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
      <Instructions value={settings.instructions} change={change} />
      <Alert text={error} />
    </>
  );
}

/** How the assistant behaves. The rules about facts follow it in any case. */
function Instructions({
  value,
  change,
}: {
  readonly value: string | null;
  readonly change: ReturnType<typeof useSettings>['change'];
}) {
  const id = useId();
  const [text, setText] = useState(value ?? DEFAULT_INSTRUCTIONS);
  const isDefault = text.trim() === '' || text.trim() === DEFAULT_INSTRUCTIONS;

  function save(event: SubmitEvent): void {
    event.preventDefault();
    void change({ instructions: isDefault ? null : text.trim() });
  }

  return (
    <form className="settings-form" onSubmit={save}>
      <div className="field">
        <label htmlFor={id}>Base instructions</label>
        <textarea
          id={id}
          className="input"
          dir="auto"
          rows={5}
          maxLength={MAX_INSTRUCTIONS_CHARS}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-hint`} className="hint">
          They begin every question. Rules about your facts follow: answer from them, say when they do not
          have the answer, and let those of a conversation win over those for all conversations.
        </p>
      </div>
      <div className="settings-row">
        <Button
          variant="quiet"
          disabled={value === null && isDefault}
          onClick={() => {
            setText(DEFAULT_INSTRUCTIONS);
            void change({ instructions: null });
          }}
        >
          Restore the default
        </Button>
        <Button type="submit" disabled={(value ?? DEFAULT_INSTRUCTIONS) === text.trim()}>
          Save instructions
        </Button>
      </div>
    </form>
  );
}
