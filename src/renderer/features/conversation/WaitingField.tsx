import { useLayoutEffect, useRef } from 'react';
import { MAX_QUESTION_CHARS } from '../../../shared/limits';
import { say } from '../../../shared/words/say';
import { keepTyped, takeKeyboard } from '../../state/typed-ahead';

/** Takes the keys while a new conversation is made: its composer goes on with them. */
export function WaitingField() {
  const field = useRef<HTMLTextAreaElement>(null);
  const isSent = useRef(false);
  useLayoutEffect(() => {
    const { current } = field;
    takeKeyboard(current);
    return () => {
      // What an input method has begun ends with its letters in the field.
      current?.blur();
      if (current) keepTyped(current, isSent.current);
    };
  }, []);
  return (
    <div className="composer-dock">
      <div className="composer">
        <textarea
          ref={field}
          aria-label={say('composer.message')}
          placeholder={say('composer.placeholder')}
          dir="auto"
          rows={1}
          maxLength={MAX_QUESTION_CHARS}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            isSent.current = true;
          }}
        />
        <div className="composer-foot">
          <button type="button" className="send" disabled aria-hidden />
        </div>
      </div>
    </div>
  );
}
