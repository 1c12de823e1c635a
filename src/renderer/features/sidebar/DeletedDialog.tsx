import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { FileText, MessageSquare } from 'lucide-react';
import type { ErrorData } from '../../../shared/errors';
import { BIN_DAYS } from '../../../shared/limits';
import type { BinItem, BinItems } from '../../../shared/models';
import { sayDay } from '../../../shared/words/numbers';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { deleteForGood, restore } from '../../state/bin';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Dialog } from '../../ui/Dialog';

const DAY_MS = 86_400_000;

const nameOf = ({ kind, title }: BinItem): string =>
  title === null || title === ''
    ? say(kind === 'conversation' ? 'conversation.untitled' : 'training.untitled')
    : title;

const idsOf = (items: readonly BinItem[]): BinItems => ({
  sessionIds: items.flatMap((item) => (item.kind === 'conversation' ? [item.id] : [])),
  documentIds: items.flatMap((item) => (item.kind === 'document' ? [item.id] : [])),
});

function daysLeft({ binnedAt }: BinItem): number {
  return Math.max(0, Math.ceil(BIN_DAYS - (Date.now() - Date.parse(binnedAt)) / DAY_MS));
}

/** What was deleted in the last 30 days. */
export default function DeletedDialog({ onClose }: { readonly onClose: () => void }) {
  const [items, setItems] = useState<readonly BinItem[] | null>(null);
  const [error, setError] = useState<ErrorData | null>(null);
  /** What is about to be deleted for good. */
  const [doomed, setDoomed] = useState<readonly BinItem[] | null>(null);

  const load = useCallback(
    () => call('bin.list').then(setItems, (reason: unknown) => setError(toErrorData(reason))),
    [],
  );
  useEffect(() => drop(load()), [load]);

  const list = useRef<HTMLUListElement>(null);
  /** The row that was acted on; the keyboard goes on to what stands there then. */
  const acted = useRef<number | null>(null);
  useEffect(() => {
    const rows = list.current?.children ?? [];
    const at = acted.current;
    acted.current = null;
    if (at === null || rows.length === 0) return;
    rows[Math.min(at, rows.length - 1)]?.querySelector('button')?.focus();
  }, [items]);

  async function bringBack(item: BinItem): Promise<void> {
    setError(null);
    acted.current = items?.indexOf(item) ?? null;
    try {
      await restore(idsOf([item]));
    } catch (reason) {
      setError(toErrorData(reason));
    }
    await load();
  }

  const [only] = doomed ?? [];
  // Nothing to put the keyboard on yet.
  if (items === null && error === null) return null;
  return (
    <Dialog
      title={say('bin.title')}
      description={say('bin.description', { days: BIN_DAYS })}
      onClose={onClose}
    >
      <Alert text={error?.message ?? null} />
      {items?.length === 0 ? <p className="dialog-text">{say('bin.nothing', { days: BIN_DAYS })}</p> : null}
      <ul ref={list} className="bin" aria-label={say('bin.title')} onKeyDown={onArrows}>
        {items?.map((item, index) => {
          const Icon = item.kind === 'conversation' ? MessageSquare : FileText;
          return (
            <li key={item.id}>
              <Icon aria-hidden size={15} strokeWidth={1.75} />
              <div>
                <p dir="auto">{nameOf(item)}</p>
                <p className="bin-when">
                  {say('bin.when', { kind: item.kind, day: sayDay(item.binnedAt), left: daysLeft(item) })}
                </p>
              </div>
              <Button
                tabIndex={index === 0 ? 0 : -1}
                aria-description={nameOf(item)}
                onClick={() => drop(bringBack(item))}
              >
                {say('bin.restore')}
              </Button>
              <Button
                variant="quiet"
                tabIndex={-1}
                aria-description={nameOf(item)}
                onClick={() => setDoomed([item])}
              >
                {say('bin.delete')}
              </Button>
            </li>
          );
        })}
      </ul>
      {items && items.length > 0 ? (
        <footer className="dialog-foot">
          <Button variant="quiet" onClick={() => setDoomed(items)}>
            {say('bin.empty')}
          </Button>
        </footer>
      ) : null}
      {doomed && only ? (
        <ConfirmDialog
          title={
            doomed.length === 1
              ? say('bin.delete_title', { title: nameOf(only) })
              : say('bin.empty_title', { count: doomed.length })
          }
          text={say('bin.delete_text')}
          action={say('bin.delete')}
          onConfirm={async () => {
            acted.current = items?.indexOf(only) ?? null;
            await deleteForGood(idsOf(doomed));
            await load();
          }}
          onClose={() => setDoomed(null)}
        />
      ) : null}
    </Dialog>
  );
}

/** However many there are, they are one Tab stop: the arrow keys lead from row to row, and across. */
function onArrows(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === event.target);
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const across = isRtl ? -1 : 1;
  const to = {
    ArrowDown: at + 2,
    ArrowUp: at - 2,
    ArrowRight: at + across,
    ArrowLeft: at - across,
    Home: 0,
    End: buttons.length - 2,
  }[event.key];
  const next = to === undefined || at === -1 ? undefined : buttons[to];
  if (!next) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}
