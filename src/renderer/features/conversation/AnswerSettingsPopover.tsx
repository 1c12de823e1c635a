import { useId, useState } from 'react';
import { Popover } from 'radix-ui';
import type { ConversationSettings, Session } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, toErrorData } from '../../bridge';
import { useChosenModel } from '../../state/models';
import { putConversation } from '../../state/conversations';
import { showToast, useUi } from '../../state/ui';
import { AnswerSettingsButton } from './AnswerSettingsButton';

/** Loaded when it is opened for the first time. */
export default function AnswerSettingsPopover({ session }: { readonly session: Session }) {
  const open = useUi((s) => s.answerSettings);
  return (
    <Popover.Root open={open} onOpenChange={(answerSettings) => useUi.setState({ answerSettings })}>
      <Popover.Trigger asChild>
        <AnswerSettingsButton session={session} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={say('answer_settings.title')}
          className="popover"
          align="start"
          side="top"
          sideOffset={6}
          collisionPadding={8}
        >
          <Fields key={session.id} session={session} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Fields({ session }: { readonly session: Session }) {
  const id = useId();
  const model = useChosenModel();
  const [settings, setSettings] = useState(session.settings);

  async function change(patch: {
    readonly [K in keyof ConversationSettings]: ConversationSettings[K] | undefined;
  }) {
    const next = Object.fromEntries(
      Object.entries({ ...settings, ...patch }).filter(([, value]) => value !== undefined),
    ) as ConversationSettings;
    setSettings(next);
    try {
      putConversation(await call('sessions.setSettings', { sessionId: session.id, settings: next }));
    } catch (error) {
      showToast(toErrorData(error).message, true);
    }
  }

  const efforts = model?.reasoningEfforts ?? [];
  const most = model?.maxOutputTokens ?? 1_000_000;
  return (
    <fieldset className="answer-settings" aria-label={say('answer_settings.title')}>
      <label htmlFor={`${id}-t`}>{say('answer_settings.temperature')}</label>
      <input
        id={`${id}-t`}
        type="number"
        min={0}
        max={2}
        step={0.1}
        placeholder={say('answer_settings.model_decides')}
        defaultValue={settings.temperature}
        aria-describedby={`${id}-th`}
        onChange={({ target }) => {
          if (!target.checkValidity()) return;
          void change({ temperature: target.value === '' ? undefined : target.valueAsNumber });
        }}
      />
      <p id={`${id}-th`}>{say('answer_settings.temperature_hint')}</p>
      <label htmlFor={`${id}-m`}>{say('answer_settings.longest')}</label>
      <input
        id={`${id}-m`}
        type="number"
        min={1}
        max={most}
        step={1}
        placeholder={say('answer_settings.model_decides')}
        defaultValue={settings.maxTokens}
        aria-describedby={`${id}-mh`}
        onChange={({ target }) => {
          if (!target.checkValidity()) return;
          void change({ maxTokens: target.value === '' ? undefined : target.valueAsNumber });
        }}
      />
      <p id={`${id}-mh`}>
        {model?.maxOutputTokens
          ? say('answer_settings.longest_at_most', { most: model.maxOutputTokens })
          : say('answer_settings.longest_hint')}
      </p>
      {efforts.length > 0 ? (
        <>
          <label htmlFor={`${id}-r`}>{say('answer.reasoning')}</label>
          <select
            id={`${id}-r`}
            value={settings.reasoningEffort ?? ''}
            onChange={({ target }) => {
              const effort = efforts.find((each) => each === target.value);
              void change({ reasoningEffort: effort });
            }}
          >
            <option value="">{say('answer_settings.model_decides')}</option>
            {efforts.map((effort) => (
              <option key={effort} value={effort}>
                {say(`answer_settings.effort.${effort}`)}
              </option>
            ))}
          </select>
        </>
      ) : null}
    </fieldset>
  );
}
