import { useEffect, useState } from 'react';
import type { UpdateState } from '../../../shared/models';
import { drop, toErrorData } from '../../bridge';
import { useConversation } from '../../state/conversation';
import { checkForUpdates, downloadUpdate, installUpdate, loadUpdates, useUpdates } from '../../state/updates';
import { saveText } from '../../state/unsaved';
import { useApp } from '../../state/app';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Markdown } from '../conversation/markdown/Markdown';
import { useSettings } from './use-setting';

const MODES = [
  { value: 'automatic', label: 'Download by itself' },
  { value: 'notify', label: 'Only tell me' },
  { value: 'off', label: 'Off' },
];
const CHANNELS = [
  { value: 'stable', label: 'Stable' },
  { value: 'beta', label: 'Beta' },
];

export function Updates() {
  const state = useUpdates((s) => s.state);
  const version = useApp((s) => s.app?.version ?? '');
  useEffect(() => drop(loadUpdates()), []);
  return (
    <>
      {state ? <Offer state={state} version={version} /> : null}
      {state && state.phase !== 'unavailable' ? <Choices /> : null}
    </>
  );
}

function Choices() {
  const { settings, change, error } = useSettings();
  return (
    <div className="settings-form">
      <div className="settings-line">
        <span>New versions</span>
        <Select
          label="New versions"
          placeholder=""
          value={settings.updateMode}
          options={MODES}
          onChange={(value) => void change({ updateMode: value as typeof settings.updateMode })}
        />
      </div>
      <div className="settings-line">
        <span>Channel</span>
        <Select
          label="Channel"
          placeholder=""
          value={settings.updateChannel}
          options={CHANNELS}
          onChange={(value) => void change({ updateChannel: value as typeof settings.updateChannel })}
        />
      </div>
      <p className="hint">
        Every version is signed, and one that is not signed by the people who made this one is refused. Beta
        brings versions early; back on stable you keep what you have until stable is newer.
      </p>
      <Alert text={error} />
    </div>
  );
}

const UNSAVED =
  'Something you wrote is only in this window: a question you edit, an attached file, or training data that could not be saved. Finish it or take it back first.';

/** A sentence for where things are. */
function sentenceOf({ phase, offer, checkedAt }: UpdateState, version: string): string {
  switch (phase) {
    case 'checking':
      return 'Looking for a new version…';
    case 'available':
      return `SafyCore ${offer?.version ?? ''} is available. You have ${version}.`;
    case 'downloading':
      return `Downloading SafyCore ${offer?.version ?? ''}…`;
    case 'ready':
      return `SafyCore ${offer?.version ?? ''} is ready. Your conversations are copied before it is installed.`;
    case 'installing':
      return `Installing SafyCore ${offer?.version ?? ''}. It starts again by itself.`;
    default:
      return checkedAt
        ? `You have SafyCore ${version}. Last looked ${new Date(checkedAt).toLocaleString()}.`
        : `You have SafyCore ${version}.`;
  }
}

function Offer({ state, version }: { readonly state: UpdateState; readonly version: string }) {
  const { phase, offer, received, problem } = state;
  return (
    <div className="settings-form">
      <p role="status" aria-label="Update">
        {sentenceOf(state, version)}
      </p>
      {phase === 'downloading' && offer ? (
        <>
          <progress aria-label="Download" value={received} max={offer.size} />
          <p className="hint">
            {megabytes(received)} of {megabytes(offer.size)}
          </p>
        </>
      ) : null}
      {offer?.notes ? (
        <section className="release-notes" aria-label="Release notes" tabIndex={0}>
          <Markdown text={offer.notes} done />
        </section>
      ) : null}
      {problem === null ? null : phase === 'unavailable' ? (
        <p className="hint">{problem}</p>
      ) : (
        <Alert text={problem} />
      )}
      <Action state={state} />
    </div>
  );
}

function Action({ state: { phase, offer } }: { readonly state: UpdateState }) {
  const answering = useConversation((s) => s.live.size > 0);
  const [error, setError] = useState<string | null>(null);

  async function restart(): Promise<void> {
    setError(null);
    try {
      if (await saveText()) setError(UNSAVED);
      else await installUpdate();
    } catch (reason) {
      setError(toErrorData(reason).message);
    }
  }

  switch (phase) {
    case 'idle':
    case 'checking':
      return (
        <div className="settings-actions">
          <Button busy={phase === 'checking'} onClick={() => drop(checkForUpdates())}>
            Check for updates
          </Button>
        </div>
      );
    case 'available':
      return (
        <div className="settings-actions">
          <Button variant="primary" onClick={() => drop(downloadUpdate())}>
            Download ({megabytes(offer?.size ?? 0)})
          </Button>
        </div>
      );
    case 'ready':
      return (
        <>
          {answering ? (
            <p className="hint">An answer is being written. Restart when it is complete.</p>
          ) : null}
          <Alert text={error} />
          <div className="settings-actions">
            <Button variant="primary" disabled={answering} onClick={() => void restart()}>
              Restart to update
            </Button>
          </div>
        </>
      );
    default:
      return null;
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`;
