import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { say } from '../../../shared/words/say';
import { moveDocument } from '../../state/documents';
import type { DocumentKey, Scope, ScopeState } from '../../state/training';
import { toastFailure } from '../../state/ui';
import { comeBackTo, goOnAt } from '../../ui/going-on';
import { rowBy } from '../../ui/keys';
import { useOneStop } from '../../ui/one-stop';
import { useTypedRow } from '../../ui/typed-row';
import { DocumentRow } from './DocumentRow';
import { DRAGGED, dragged } from './dragging';

const ROWS = '.document';

interface Props {
  readonly scope: Scope;
  readonly state: ScopeState;
  readonly wide: boolean;
}

/** A list that is put in order by dragging, or with Alt and the arrow keys; in it one goes about as among conversations. */
export function Documents({ scope, state, wide }: Props) {
  const [over, setOver] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useOneStop(list, ROWS, state.selected);
  const typedRow = useTypedRow();
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [state.selected]);
  const keys: readonly DocumentKey[] = [
    ...state.documents.map((d) => d.id),
    ...(state.drafts.has('new') || state.selected === 'new' ? (['new'] as const) : []),
  ];
  const rows = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
  const move = (from: Scope, key: DocumentKey, index: number): void => {
    if (key === 'new') return;
    toastFailure(moveDocument(from, key, scope, index));
  };

  async function remove(key: DocumentKey, index: number): Promise<void> {
    const { deleteFacts } = await import('../../state/bin');
    const deleted = deleteFacts(scope, key, (takeBack) =>
      comeBackTo('.documents', () => rows()[index], takeBack),
    );
    await goOnAt(index, rows, deleted);
    await deleted;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const index = rows().findIndex((row) => row === event.target);
    const key = keys[index];
    if (key === undefined) return;
    const place = rowBy(event.key, index, keys.length - 1);
    if (event.key === 'Delete') toastFailure(remove(key, index));
    else if (place !== undefined && event.altKey) {
      if (place >= 0 && place < state.documents.length) move(scope, key, place);
    } else {
      const next = place === undefined ? typedRow(event, rows) : rows()[place];
      if (!next) return;
      next.focus();
    }
    event.preventDefault();
  }

  function onDrop(event: DragEvent, index: number): void {
    setOver(null);
    const item = dragged(event);
    if (!item) return;
    event.preventDefault();
    const before = item.scope === scope ? state.documents.findIndex((d) => d.id === item.id) : -1;
    move(item.scope, item.id, before !== -1 && before < index ? index - 1 : index);
  }

  return (
    <ul
      ref={list}
      className="documents"
      aria-label={say('training.documents')}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
      }}
      onDrop={(event) => onDrop(event, over ?? state.documents.length)}
    >
      {keys.map((key, index) => (
        <li
          key={key}
          data-over={over === index || undefined}
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes(DRAGGED)) return;
            const { top, height } = event.currentTarget.getBoundingClientRect();
            setOver(event.clientY > top + height / 2 ? index + 1 : index);
          }}
          onDragLeave={() => setOver(null)}
        >
          <DocumentRow
            scope={scope}
            state={state}
            documentKey={key}
            wide={wide}
            onDragEnd={() => setOver(null)}
            onDelete={() => toastFailure(remove(key, index))}
          />
        </li>
      ))}
    </ul>
  );
}
