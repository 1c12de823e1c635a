import { CornerLeftUp } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { goTo, type Notes } from './Footnotes';
import { renderInline } from './Inline';

export function FootnoteList({ notes }: { readonly notes: Notes }) {
  return (
    <section className="md-notes" aria-label={say('answer.footnotes')}>
      <ol>
        {notes.definitions.map((note, index) => (
          <li key={note.label} dir="auto" data-note-text={index + 1} tabIndex={-1}>
            {renderInline(note.tokens)}{' '}
            <button
              type="button"
              className="md-note-back"
              aria-label={say('answer.footnote_back', { number: String(index + 1) })}
              onClick={(event) => goTo(event.currentTarget, `[data-note="${index + 1}"]`)}
            >
              <CornerLeftUp aria-hidden size={12} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
