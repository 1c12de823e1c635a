import { useEffect, useRef, useState } from 'react';
import type { DocumentRevision, TrainingDocument } from '../../../shared/models';
import type { ErrorData } from '../../../shared/errors';
import { sayMoment } from '../../../shared/words/numbers';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { restoreText, settleConflict } from '../../state/documents';
import type { Scope } from '../../state/training';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { rowBy } from '../../ui/keys';
import { late } from '../../ui/late';
import { useOneStop } from '../../ui/one-stop';

const Difference = late(
  () => import('./Difference'),
  () => <div className="difference" />,
);

interface Props {
  readonly scope: Scope;
  readonly document: TrainingDocument;
  /** As it is in the editor. */
  readonly text: string;
  readonly onClose: () => void;
}

/** Both, newest first; a text that is kept here and there is shown once. */
function merge(
  here: readonly DocumentRevision[],
  there: readonly DocumentRevision[],
): readonly DocumentRevision[] {
  const isHere = (each: DocumentRevision): boolean =>
    here.some(({ title, content }) => title === each.title && content === each.content);
  return [...here, ...there.filter((each) => !isHere(each))].sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

/** What a document said before, beside what it says now. */
export default function HistoryDialog({ scope, document, text, onClose }: Props) {
  const [here, setHere] = useState<readonly DocumentRevision[] | null>(null);
  const [there, setThere] = useState<readonly DocumentRevision[]>([]);
  const [picked, setPicked] = useState<string | null>(null);
  const [error, setError] = useState<ErrorData | null>(null);
  const [serverError, setServerError] = useState<ErrorData | null>(null);
  const { id } = document;

  useEffect(() => {
    let live = true;
    call('training.revisions', { id }).then(
      (found) => live && setHere(found),
      (reason: unknown) => live && setError(toErrorData(reason)),
    );
    call('training.serverRevisions', { id }).then(
      (found) => live && setThere(found),
      (reason: unknown) => live && setServerError(toErrorData(reason)),
    );
    return () => {
      live = false;
    };
  }, [id]);

  const revisions = here && merge(here, there);
  const revision =
    revisions?.find((each) => each.id === picked) ??
    revisions?.find(({ kind }) => kind === 'conflict') ??
    revisions?.[0];

  async function restore(): Promise<void> {
    if (!revision) return;
    await restoreText(scope, id, revision);
    if (document.conflict) await settleConflict(scope, id);
    onClose();
  }

  async function keepMine(): Promise<void> {
    await settleConflict(scope, id);
    onClose();
  }

  const list = useRef<HTMLUListElement>(null);
  useOneStop(list, 'button', revision?.id);

  const run = (work: Promise<void>): void =>
    drop(work.catch((reason: unknown) => setError(toErrorData(reason))));

  return (
    <Dialog title={say('history.title')} className="dialog-wide" onClose={onClose}>
      <Alert text={error?.message ?? null} />
      {revisions?.length === 0 ? <p className="dialog-text">{say('history.nothing')}</p> : null}
      {revisions && revisions.length > 0 ? (
        <div className="history">
          <ul
            ref={list}
            className="history-list"
            aria-label={say('history.list')}
            onKeyDown={(event) => {
              const rows = [...event.currentTarget.querySelectorAll('button')];
              const next = rowBy(event.key, rows.indexOf(event.target as HTMLButtonElement), rows.length - 1);
              if (next === undefined) return;
              event.preventDefault();
              rows[next]?.focus();
            }}
          >
            {revisions.map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  className="document"
                  tabIndex={-1}
                  aria-current={each.id === revision?.id ? 'true' : undefined}
                  onClick={() => setPicked(each.id)}
                >
                  <span>
                    {sayMoment(each.keptAt)}
                    <small>{say(`history.kind.${each.kind}`)}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {revision ? (
            <Difference
              before={{
                label: revision.kind === 'conflict' ? say('history.other_device') : say('history.earlier'),
                text: revision.content,
              }}
              now={{ label: document.conflict ? say('history.this_device') : say('history.now'), text }}
            />
          ) : null}
        </div>
      ) : null}
      {serverError ? (
        <p className="dialog-text">{say('history.only_here', { problem: serverError.message })}</p>
      ) : null}
      {revision ? (
        <footer className="dialog-foot">
          {document.conflict ? <Button onClick={() => run(keepMine())}>{say('history.keep')}</Button> : null}
          <Button variant="primary" onClick={() => run(restore())}>
            {revision.kind === 'conflict' ? say('history.use_other') : say('history.restore')}
          </Button>
        </footer>
      ) : null}
    </Dialog>
  );
}
