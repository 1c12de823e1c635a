import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { Direction } from 'radix-ui';
import { assertNever } from '../../shared/assert';
import { directionOf } from '../../shared/words/language';
import { say } from '../../shared/words/say';
import { call, drop } from '../bridge';
import { useApp } from '../state/app';
import { addAccount } from '../state/accounts';
import { start } from '../state/start';
import { leaveOutline } from '../state/typed-ahead';
import { Button } from '../ui/Button';
import { late } from '../ui/late';
import { takeLostKeyboard } from '../ui/lost-keyboard';
import { Problem } from '../ui/Problem';
import { Tooltips } from '../ui/Tooltips';
import { Banners } from './Banners';
import { ShownDialog } from './Dialogs';
import { Workspace } from './Workspace';

const Welcome = late(() => import('../features/accounts/Welcome'));
const WhoAnswers = late(() => import('../features/setup/WhoAnswers'));

export function App() {
  const phase = useApp((s) => s.phase);
  const language = useApp((s) => s.language);
  const drawnIn = useApp((s) => s.drawnIn);
  useShown(phase !== 'starting');
  useLayoutEffect(() => leaveOutline(phase), [phase]);
  return (
    <Direction.Provider key={drawnIn} dir={directionOf(language)}>
      <Page />
      <Tooltips />
    </Direction.Provider>
  );
}

function Page() {
  const phase = useApp((s) => s.phase);
  const error = useApp((s) => s.error);
  const account = useApp((s) => s.account);
  const asksWho = useApp((s) => s.asksWho);
  const updating = useApp((s) => s.updating);
  switch (phase) {
    case 'starting':
      return updating === null ? null : (
        <p className="updating" role="status">
          {say('start.updating', { share: updating })}
        </p>
      );
    case 'failed':
      return (
        <main ref={takeLostKeyboard} className="welcome" aria-label={say('problem.title')} tabIndex={-1}>
          {error ? <Problem error={error} onRetry={() => drop(start())} /> : null}
          {error?.code === 'store_failed' ? (
            <Button variant="quiet" onClick={() => drop(addAccount())}>
              {say('account.another')}
            </Button>
          ) : null}
        </main>
      );
    case 'signed_out':
      return (
        <Door>
          <Welcome />
        </Door>
      );
    case 'ready':
      if (asksWho)
        return (
          <Door>
            <WhoAnswers />
          </Door>
        );
      // Another account is another tree: no state of the former one survives in it.
      return <Workspace key={account?.id} />;
    default:
      return assertNever(phase);
  }
}

/** What comes before the workspace; seldom seen, so that it loads when it is. */
function Door({ children }: { readonly children: ReactNode }) {
  return (
    <div className="door">
      <Banners />
      {children}
      <ShownDialog />
    </div>
  );
}

let marked = false;

/** Tells main when the first real frame is on the screen; it takes input by then, as React has attached its listeners. */
function useShown(shown: boolean): void {
  useEffect(() => {
    if (!shown || marked) return;
    marked = true;
    // The callback of a frame runs before it is painted: the one after it knows that it was.
    requestAnimationFrame(() => requestAnimationFrame(() => drop(call('app.shown'))));
  }, [shown]);
}
