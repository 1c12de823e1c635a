import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { findText } from '../../../shared/find-text';
import { MAX_SEARCH_CHARS } from '../../../shared/limits';
import type { MessageId, SessionId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, drop } from '../../bridge';
import { openAt } from '../../state/conversation';
import { closeFinding, useUi } from '../../state/ui';
import { IconButton } from '../../ui/Button';
import { markText, revealText } from './mark-text';

/** Typing rests before the conversation is searched. */
const REST_MS = 150;

/** Finds words in this conversation, all of it, from its end upwards. */
export function FindBar({ sessionId }: { readonly sessionId: SessionId }) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly MessageId[] | null>(null);
  /** Counted from the newest. */
  const [at, setAt] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const isAsked = useUi((s) => s.finding === 'asked');

  const show = useCallback(
    (id: MessageId, query: string): void => {
      drop(openAt(sessionId, id).then(() => revealText(findText(query))));
    },
    [sessionId],
  );

  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // The keyboard goes back to where it came from, unless it has gone elsewhere.
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    if (!isAsked) return;
    useUi.setState({ finding: 'shown' });
    box.current?.select();
  }, [isAsked]);
  useEffect(() => {
    const query = text.trim();
    if (query === '') return undefined;
    const find = findText(query);
    const unmark = [markText('find', find), markText('here', find)];
    return () => unmark.forEach((each) => each());
  }, [text]);

  useEffect(() => {
    const query = text.trim();
    let gone = false;
    const timer = setTimeout(() => {
      if (query === '') setFound(null);
      else
        drop(
          call('messages.find', { sessionId, text: query }).then((ids) => {
            if (gone) return;
            setFound(ids.toReversed());
            setAt(0);
            const newest = ids.at(-1);
            if (newest) show(newest, query);
          }),
        );
    }, REST_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text, sessionId, show]);

  function go(step: 1 | -1): void {
    if (!found || found.length === 0) return;
    const next = (at + step + found.length) % found.length;
    setAt(next);
    const id = found[next];
    if (id) show(id, text.trim());
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') closeFinding();
    else return;
    event.preventDefault();
  }

  return (
    <div role="search" aria-label={say('find.title')} className="find-bar" onKeyDown={onKeyDown}>
      <input
        ref={box}
        type="search"
        aria-label={say('find.title')}
        placeholder={say('find.title')}
        maxLength={MAX_SEARCH_CHARS}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <span role="status" aria-label={say('find.matches')} className="find-count">
        {found === null
          ? ''
          : found.length === 0
            ? say('find.nothing')
            : say('find.place', { number: at + 1, all: found.length })}
      </span>
      <IconButton
        icon={ChevronUp}
        label={say('find.previous')}
        keys={say('keys.enter')}
        size={15}
        onClick={() => go(1)}
      />
      <IconButton
        icon={ChevronDown}
        label={say('find.next')}
        keys={say('keys.shift', { key: say('keys.enter') })}
        size={15}
        onClick={() => go(-1)}
      />
      <IconButton
        icon={X}
        label={say('common.close')}
        keys={say('keys.escape')}
        size={15}
        onClick={closeFinding}
      />
    </div>
  );
}
