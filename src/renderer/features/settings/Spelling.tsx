import { useEffect, useState } from 'react';
import { Trash2 } from 'lucide-react';
import type { SpellingState } from '../../../shared/models';
import { sayLanguage } from '../../../shared/words/numbers';
import { say } from '../../../shared/words/say';
import { call, drop, listen, toErrorData } from '../../bridge';
import { Alert } from '../../ui/Alert';
import { Button, IconButton } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { useSettings } from './use-setting';

/** Whether spelling is checked, in which languages, and with what. */
export function Spelling() {
  const { settings, change, error } = useSettings();
  const [state, setState] = useState<SpellingState | null>(null);
  useEffect(() => {
    const read = (): void => drop(call('spelling.state').then(setState));
    read();
    return listen('spelling.changed', read);
  }, []);
  return (
    <>
      <Switch
        label={say('settings.spelling')}
        {...(state && { hint: say(`settings.spelling_hint.${state.checker}`) })}
        checked={settings.checkSpelling}
        onChange={(checkSpelling) => void change({ checkSpelling })}
      />
      {state && settings.checkSpelling && state.checker !== 'system' ? (
        <Languages state={state} onUse={(spellingLanguages) => void change({ spellingLanguages })} />
      ) : null}
      {state && state.learned.length > 0 ? <Learned words={state.learned} /> : null}
      <Alert text={error} />
    </>
  );
}

function Languages({
  state: { languages, used, missing, from },
  onUse,
}: {
  readonly state: SpellingState;
  readonly onUse: (languages: string[]) => void;
}) {
  const others = languages
    .filter((tag) => !used.includes(tag))
    .map((tag) => ({ value: tag, label: sayLanguage(tag) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <div className="settings-form">
      {used.map((tag) => (
        <Language
          key={tag}
          tag={tag}
          isMissing={missing.includes(tag)}
          from={from}
          onRemove={() => onUse(used.filter((each) => each !== tag))}
        />
      ))}
      <Select
        label={say('settings.spelling_add')}
        placeholder={say('settings.spelling_add')}
        value={null}
        options={others}
        onChange={(tag) => onUse([...used, tag])}
      />
    </div>
  );
}

function Language({
  tag,
  isMissing,
  from,
  onRemove,
}: {
  readonly tag: string;
  readonly isMissing: boolean;
  readonly from: string | null;
  readonly onRemove: () => void;
}) {
  const [error, setError] = useState<string | null>(null);
  const [fetching, setFetching] = useState(false);
  const language = sayLanguage(tag);

  async function get(): Promise<void> {
    setError(null);
    setFetching(true);
    try {
      await call('spelling.fetch', { language: tag });
    } catch (reason) {
      setError(toErrorData(reason).message);
    } finally {
      setFetching(false);
    }
  }

  return (
    <div>
      <div className="settings-line">
        <div>
          <p className="label">{language}</p>
          {isMissing ? (
            <p className="hint">
              {from === null
                ? say('settings.spelling_no_source')
                : say('settings.spelling_missing', { host: from })}
            </p>
          ) : null}
        </div>
        {isMissing && from !== null ? (
          <Button
            disabled={fetching}
            aria-label={say('settings.spelling_get_of', { language })}
            onClick={() => void get()}
          >
            {say('settings.spelling_get')}
          </Button>
        ) : null}
        <IconButton icon={Trash2} label={say('settings.spelling_remove', { language })} onClick={onRemove} />
      </div>
      <Alert text={error} />
    </div>
  );
}

function Learned({ words }: { readonly words: readonly string[] }) {
  return (
    <ul className="settings-form" aria-label={say('settings.spelling_learned')}>
      {words.map((word) => (
        <li key={word} className="settings-line">
          <span dir="auto">{word}</span>
          <IconButton
            icon={Trash2}
            label={say('settings.spelling_forget', { word })}
            onClick={() => drop(call('spelling.forget', { word }))}
          />
        </li>
      ))}
    </ul>
  );
}
