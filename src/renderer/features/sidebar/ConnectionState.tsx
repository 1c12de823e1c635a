import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { signInAgain } from '../../state/accounts';
import { isTrouble, useApp } from '../../state/app';
import { openDialog } from '../../state/ui';

export function ConnectionState() {
  const account = useApp((s) => s.account);
  const { state, pending, refused, queued, progress } = useApp((s) => s.connection);
  const name = say(`status.state.${state}`);
  const said = [
    progress === null ? name : say('status.progress', { state: name, percent: Math.floor(progress * 100) }),
    ...(pending > 0 ? [say('status.pending', { pending })] : []),
    ...(queued > 0 ? [say('status.queued', { queued })] : []),
  ];
  return (
    <div
      className="connection"
      data-state={state}
      data-trouble={isTrouble(state) || undefined}
      data-refused={refused > 0 || undefined}
    >
      <span role="status" aria-label={say('status.title')} className="visually-hidden">
        {said.join(', ')}
      </span>
      {state === 'signed_out' && account ? (
        <button type="button" className="text-button" onClick={() => drop(signInAgain(account.id))}>
          {say('sign_in.sign_in')}
        </button>
      ) : null}
      {refused > 0 ? (
        <button type="button" className="text-button" onClick={() => openDialog({ kind: 'refused' })}>
          {say('status.refused', { refused })}
        </button>
      ) : null}
      <i
        aria-hidden
        data-tip={[said.join(', '), ...(isTrouble(state) ? [say(`status.trouble.${state}`)] : [])].join('. ')}
      />
    </div>
  );
}
