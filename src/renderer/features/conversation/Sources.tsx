import type { Found } from '../../../shared/find-terms';
import type { AnswerPassage, AnswerSource } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { showDocument } from '../../state/training';
import { useParts } from '../../ui/parts';
import { toastFailure } from '../../state/ui';

/** Leads to the place in its document. */
export function openSource({ document, range }: Pick<AnswerPassage, 'document' | 'range'>): void {
  const found: Found = range
    ? { marks: [[range.start, range.end]], place: range.start }
    : { marks: [], place: null };
  if (document) toastFailure(showDocument(document.id, () => found));
}

interface LinkProps {
  readonly source: Pick<AnswerPassage, 'document' | 'range'>;
  readonly text: string;
}

export function SourceLink({ source, text }: LinkProps) {
  if (!source.document) return <span dir="auto">{say('sources.gone', { text })}</span>;
  return (
    <button type="button" className="source" dir="auto" onClick={() => openSource(source)}>
      {text}
    </button>
  );
}

const place = ({ title, part }: AnswerSource): string => (part === null ? title : `${title}, ${part}`);

/** Of a list of names. */
const AT_ONCE = 100;

/** Which documents and passages went along with an answer, used or not. */
export function SentSources({ sources }: { readonly sources: readonly AnswerSource[] }) {
  const { shown, list, more } = useParts(sources, AT_ONCE);
  if (sources.length === 0) return <span>{say('sources.none')}</span>;
  return (
    <>
      <ul ref={list} className="sources" aria-label={say('sources.list')}>
        {shown.map((source, index) => (
          <li key={index}>
            <SourceLink source={source} text={place(source)} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
