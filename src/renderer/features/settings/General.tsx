import { useId, useState, type SubmitEvent } from 'react';
import { MAX_INSTRUCTIONS_CHARS } from '../../../shared/limits';
import { DEFAULT_INSTRUCTIONS } from '../../../shared/instructions';
import { say } from '../../../shared/words/say';
import { useHeldText } from '../../state/held-text';
import { Button } from '../../ui/Button';
import { Alert } from '../../ui/Alert';
import { useSettings } from './use-setting';

/** How the assistant behaves. The rules about facts follow it in any case. */
export function Instructions() {
  const { settings, change, error } = useSettings();
  const value = settings.instructions;
  const id = useId();
  const [text, setText] = useState(value ?? DEFAULT_INSTRUCTIONS);
  useHeldText(text !== (value ?? DEFAULT_INSTRUCTIONS));
  const isDefault = text.trim() === '' || text.trim() === DEFAULT_INSTRUCTIONS;

  function save(event: SubmitEvent): void {
    event.preventDefault();
    void change({ instructions: isDefault ? null : text.trim() });
  }

  return (
    <form className="settings-form" onSubmit={save}>
      <div className="field">
        <label htmlFor={id}>{say('settings.instructions')}</label>
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
          {say('settings.instructions_hint')}
        </p>
      </div>
      <div className="settings-actions">
        <Button
          variant="quiet"
          disabled={value === null && isDefault}
          onClick={() => {
            setText(DEFAULT_INSTRUCTIONS);
            void change({ instructions: null });
          }}
        >
          {say('settings.restore_instructions')}
        </Button>
        <Button type="submit" disabled={(value ?? DEFAULT_INSTRUCTIONS) === text.trim()}>
          {say('settings.save_instructions')}
        </Button>
      </div>
      <Alert text={error} />
    </form>
  );
}
