import { useState } from 'react';
import type { UpdateState } from '../../../shared/models';
import { sayMoment } from '../../../shared/words/numbers';
import { say } from '../../../shared/words/say';
import { drop, toErrorData } from '../../bridge';
import { useConversation } from '../../state/conversation';
import { checkForUpdates, downloadUpdate, installUpdate, useUpdates } from '../../state/updates';
import { saveText } from '../../state/unsaved';
import { useApp } from '../../state/app';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Markdown } from '../../ui/markdown/Markdown';
import { VersionNews } from './VersionNews';

/** In bytes. */
const MB = 1_000_000;

/** What is known of newer versions. */
export function CheckForUpdates() {
  const state = useUpdates((s) => s.state);
  const version = useApp((s) => s.app?.version ?? '');
  return (
    <>
      <VersionNews />
      {state ? <Offer state={state} version={version} /> : null}
    </>
  );
}

/** A sentence for where things are. */
function sentenceOf({ phase, offer, checkedAt }: UpdateState, version: string): string {
  const next = offer?.version ?? '';
  switch (phase) {
    case 'checking':
      return say('updates.checking');
    case 'available':
      return say('updates.available', { next, version });
    case 'downloading':
      return say('updates.downloading', { next });
    case 'ready':
      return say('updates.ready', { next });
    case 'installing':
      return say('updates.installing', { next });
    default:
      return checkedAt
        ? say('updates.idle_checked', { version, at: sayMoment(checkedAt) })
        : say('updates.idle', { version });
  }
}

function Offer({ state, version }: { readonly state: UpdateState; readonly version: string }) {
  const { phase, offer, received, problem } = state;
  return (
    <div className="settings-form">
      <p role="status" aria-label={say('updates.status')}>
        {sentenceOf(state, version)}
      </p>
      {phase === 'downloading' && offer ? (
        <>
          <progress aria-label={say('updates.progress')} value={received} max={offer.size} />
          <p className="hint">
            {say('updates.received', { received: received / MB, size: offer.size / MB })}
          </p>
        </>
      ) : null}
      {offer?.notes ? (
        <section className="release-notes" aria-label={say('updates.notes')} tabIndex={0}>
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
      if (await saveText()) setError(say('updates.unsaved'));
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
            {say('updates.check')}
          </Button>
        </div>
      );
    case 'available':
      return (
        <div className="settings-actions">
          <Button variant="primary" onClick={() => drop(downloadUpdate())}>
            {say('updates.download', { size: (offer?.size ?? 0) / MB })}
          </Button>
        </div>
      );
    case 'ready':
      return (
        <>
          {answering ? <p className="hint">{say('updates.answering')}</p> : null}
          <Alert text={error} />
          <div className="settings-actions">
            <Button variant="primary" disabled={answering} onClick={() => void restart()}>
              {say('updates.restart')}
            </Button>
          </div>
        </>
      );
    default:
      return null;
  }
}
