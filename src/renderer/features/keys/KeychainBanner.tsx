import { KeyRound } from 'lucide-react';
import type { KeychainStatus } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { retryKeychain } from '../../state/keys';
import { openDialog } from '../../state/ui';
import { Button } from '../../ui/Button';

/** What can be done where the keychain does not keep our key. */
const ways: Readonly<Record<KeychainStatus['state'], readonly ('retry' | 'code' | 'startOver')[]>> = {
  os: [],
  recovered: ['retry'],
  missing: ['retry', 'code'],
  locked: ['retry', 'code'],
  lost: ['retry', 'code', 'startOver'],
  damaged: ['retry', 'startOver'],
  newer: ['startOver'],
  unreadable: ['retry'],
};

export function KeychainBanner({ state, hasCode }: KeychainStatus) {
  if (state === 'os') return null;
  const has = (way: 'retry' | 'code' | 'startOver') => ways[state].includes(way);
  return (
    <p className="banner" role="status" aria-label={say('keychain.title')}>
      <KeyRound aria-hidden size={14} />
      <span>{say(`keychain.${state}`)}</span>
      {has('retry') ? (
        <Button variant="quiet" onClick={() => drop(retryKeychain())}>
          {say('common.try_again')}
        </Button>
      ) : null}
      {has('code') && hasCode ? (
        <Button variant="quiet" onClick={() => openDialog({ kind: 'enterCode', copy: null })}>
          {say('recovery.use')}
        </Button>
      ) : null}
      {has('startOver') ? (
        <Button variant="quiet" onClick={() => openDialog({ kind: 'startOver' })}>
          {say('start_over.open')}
        </Button>
      ) : null}
    </p>
  );
}
