import { useEffect, useState } from 'react';
import type { SetAsideCopy } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { drop, toErrorData } from '../../bridge';
import { useApp } from '../../state/app';
import { bringBack, lookForSetAside, useKeys } from '../../state/keys';
import { openDialog } from '../../state/ui';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Line } from './Line';

/** What opens what is on this computer, and what was set aside because nothing did. */
export function Keys() {
  const { state, hasCode } = useApp((s) => s.keychain);
  const setAside = useKeys((s) => s.setAside);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => drop(lookForSetAside()), []);
  const keeps = state === 'os' || state === 'recovered';

  const bring = (copy: SetAsideCopy): void => {
    if (copy.opens === 'code') openDialog({ kind: 'enterCode', copy });
    else bringBack(copy).catch((reason: unknown) => setError(toErrorData(reason).message));
  };
  return (
    <>
      <Line label={say('recovery.title')} hint={say(hasCode ? 'recovery.hint_made' : 'recovery.offer')}>
        {keeps ? (
          <Button onClick={() => openDialog({ kind: 'newCode' })}>
            {hasCode ? say('recovery.make_another') : say('recovery.make_open')}
          </Button>
        ) : null}
      </Line>
      {setAside.map((copy) => (
        <Line
          key={copy.name}
          label={say('set_aside.title')}
          hint={say(`set_aside.hint.${copy.opens}`, { at: new Date(copy.at) })}
        >
          {copy.opens === 'nothing' ? null : (
            <Button onClick={() => bring(copy)}>{say('set_aside.bring_back')}</Button>
          )}
        </Line>
      ))}
      <Alert text={error} />
    </>
  );
}
