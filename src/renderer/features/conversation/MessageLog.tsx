import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { ArrowDown } from 'lucide-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { BranchMessage, MessageId, SessionId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import {
  keepPlace,
  loadNewer,
  loadOlder,
  placeOf,
  refreshConversation,
  useConversation,
} from '../../state/conversation';
import { toastFailure } from '../../state/ui';
import { Skeleton } from '../../ui/Skeleton';
import { AnswerItem } from './AnswerItem';
import { copySelection } from './copied-selection';
import { markText, revealText } from './mark-text';
import { QueuedItem } from './QueuedItem';
import { QuestionItem } from './QuestionItem';
import { useKeepFocus } from './use-keep-focus';
import { useStickToBottom } from './use-stick-to-bottom';

/** Above the first row. */
const PADDING_PX = 24;
/** How far from the end of what is loaded the next page is asked for. */
const LOAD_AHEAD_PX = 800;
/** Rows beyond the visible ones that are on the page: as many as a page has, so that little is missing for a screen reader. */
const OVERSCAN = 50;
/** Of them, those that the first frame draws: all of them would be half of what opening a conversation takes. */
const FIRST_OVERSCAN = 2;
const REST_AFTER_MS = 500;

interface Props {
  readonly sessionId: SessionId;
  /** Hands over the way to the end, for whoever sends. */
  readonly onReady: (jump: () => void) => void;
}

interface Row {
  readonly id: MessageId;
  /** Null while it is being written. */
  readonly message: BranchMessage | null;
}

/** What a row will be about as high as, until it has been measured. */
function estimate(row: Row | undefined): number {
  if (!row?.message) return 60;
  const { content } = row.message;
  const lines = Math.ceil(content.length / 90) + (content.match(/\n/g)?.length ?? 0) * 0.6;
  return 70 + Math.min(lines, 400) * 24;
}

/** To the fraction of a pixel: the library rounds, and fifty rows that come in above would move what is read by as many halves. */
const measure = (row: Element, entry: ResizeObserverEntry | undefined): number =>
  entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height;

function useRows(sessionId: SessionId): readonly Row[] {
  const messages = useConversation((s) => s.messages);
  const live = useConversation((s) => s.live.get(sessionId));
  const hasNewer = useConversation((s) => s.hasNewer);
  return useMemo(() => {
    // What the model was told is no part of what was said: an answer's details have it.
    const rows: Row[] = messages
      .filter(({ role }) => role !== 'system')
      .map((message) => ({ id: message.id, message }));
    // Its question may be on its way.
    const isShown = !hasNewer && messages.some((m) => m.id === live?.parentId);
    return live && isShown ? [...rows, { id: live.answerId, message: null }] : rows;
  }, [messages, live, hasNewer]);
}

function useOverscan(): number {
  const [overscan, setOverscan] = useState(FIRST_OVERSCAN);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setOverscan(OVERSCAN), { timeout: REST_AFTER_MS });
    return () => cancelIdleCallback(waiting);
  }, []);
  return overscan;
}

export function MessageLog({ sessionId, onReady }: Props) {
  const rows = useRows(sessionId);
  const hasMore = useConversation((s) => s.hasMore);
  const hasNewer = useConversation((s) => s.hasNewer);
  const queued = useConversation((s) => s.queued);
  const loadingOlder = useConversation((s) => s.loadingOlder);
  const target = useConversation((s) => s.target);
  const isLive = useConversation((s) => s.live.has(sessionId));
  const { scroller, content, following, atBottom: atEnd, jump: jumpToEnd, release } = useStickToBottom();
  useKeepFocus(scroller, rows);

  const overscan = useOverscan();
  // The last message is not one of the virtual rows: while it is written it grows with each frame, and the list has
  // nothing to do with that.
  const tail = rows.at(-1);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here
  const virtualizer = useVirtualizer({
    count: Math.max(0, rows.length - 1),
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(rows[index]),
    measureElement: measure,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan,
    paddingStart: PADDING_PX,
    // What is read stays where it is when older messages come in above it.
    anchorTo: 'end',
  });
  const atBottom = atEnd && !hasNewer;

  const jump = useCallback(() => {
    if (useConversation.getState().hasNewer) {
      drop(refreshConversation(sessionId, true).then(jumpToEnd));
    } else jumpToEnd();
  }, [jumpToEnd, sessionId]);
  useEffect(() => {
    // Not returned: what an effect returns is called when it ends.
    onReady(jump);
  }, [onReady, jump]);

  // Opens at the message that was asked for, where it was left, or at the end.
  const goTo = useCallback(
    (id: MessageId, align: 'start' | 'center'): boolean => {
      const index = rows.findIndex((row) => row.id === id);
      if (index === -1) return false;
      release();
      const isTail = index === rows.length - 1;
      const node = scroller.current?.querySelector(isTail ? '.log-tail' : `.log-row[data-index="${index}"]`);
      // A row that is on the page has its height; only the others have to be looked for.
      if (!node) virtualizer.scrollToIndex(index, { align });
      else if (node.clientHeight > (scroller.current?.clientHeight ?? 0))
        node.scrollIntoView({ block: 'start' });
      else node.scrollIntoView({ block: align });
      return true;
    },
    [rows, virtualizer, scroller, release],
  );
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (opened.current) return;
    opened.current = true;
    const place = target ? null : placeOf(sessionId);
    if (place) goTo(place.id, 'start');
  });

  const shownTarget = useRef<typeof target>(null);
  useLayoutEffect(() => {
    if (!target || shownTarget.current === target) return;
    if (goTo(target.id, 'center')) shownTarget.current = target;
  }, [target, goTo]);

  useEffect(() => {
    if (!target?.find) return;
    revealText(target.find, (row) => row.focus({ preventScroll: true }));
    return markText('hit', target.find);
  }, [target]);

  // Where the conversation is left is remembered while it is read.
  useEffect(() => {
    const node = scroller.current;
    if (!node) return;
    const note = (): void => {
      if (following.current && !useConversation.getState().hasNewer) {
        keepPlace(sessionId, null);
        return;
      }
      const inTail = node.scrollTop >= virtualizer.getTotalSize();
      const first = inTail ? undefined : virtualizer.getVirtualItemForOffset(node.scrollTop);
      const id = inTail ? rows.at(-1)?.id : first && rows[first.index]?.id;
      keepPlace(sessionId, id ? { id } : null);
    };
    const more = (): void => {
      const { hasMore: older, hasNewer: newer } = useConversation.getState();
      if (older && node.scrollTop < LOAD_AHEAD_PX) toastFailure(loadOlder());
      const toEnd = (): number => node.scrollHeight - node.scrollTop - node.clientHeight;
      if (newer && toEnd() < LOAD_AHEAD_PX) toastFailure(loadNewer());
    };
    const onScroll = (): void => {
      note();
      more();
    };
    more();
    node.addEventListener('scroll', onScroll, { passive: true });
    return () => node.removeEventListener('scroll', onScroll);
  }, [virtualizer, scroller, following, rows, sessionId, hasMore, hasNewer]);

  const items = virtualizer.getVirtualItems();
  return (
    <div className="log-frame">
      <div ref={scroller} className="log-scroll" tabIndex={-1}>
        <div
          ref={content}
          className="log"
          role="log"
          aria-label={say('conversation.log')}
          aria-live="off"
          aria-busy={isLive}
          onCopy={copySelection}
        >
          <div className="log-list" style={{ height: virtualizer.getTotalSize() }}>
            <div className="log-rows" style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
              {items.map(({ key, index }) => {
                const row = rows[index];
                if (!row) return null;
                return (
                  <div
                    key={key}
                    ref={virtualizer.measureElement}
                    className="log-row"
                    data-index={index}
                    {...asTarget(target?.id === row.id)}
                  >
                    <Message row={row} />
                  </div>
                );
              })}
            </div>
          </div>
          {tail ? (
            <div key={tail.id} className="log-row log-tail" {...asTarget(target?.id === tail.id)}>
              <Message row={tail} />
            </div>
          ) : null}
          {queued.map((question) => (
            <div key={question.id} className="log-row">
              <QueuedItem queued={question} />
            </div>
          ))}
        </div>
        {loadingOlder ? (
          <div className="log-loading">
            <Skeleton rows={1} label={say('conversation.loading_older')} />
          </div>
        ) : null}
      </div>
      {atBottom ? null : (
        <button type="button" className="jump" onClick={jump}>
          <ArrowDown aria-hidden size={14} />
          {say('conversation.jump')}
        </button>
      )}
    </div>
  );
}

/** It is marked, and may have the keyboard. */
const asTarget = (isTarget: boolean) => (isTarget ? { 'data-target': true, tabIndex: -1 } : {});

const Message = memo(function Message({ row: { id, message } }: { readonly row: Row }) {
  return message?.role === 'user' ? (
    <QuestionItem message={message} />
  ) : (
    <AnswerItem id={id} message={message} />
  );
});
