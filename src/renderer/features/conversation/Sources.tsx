import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract';
import type { Found } from '../../../shared/find-terms';
import type { AnswerSource, BranchMessage } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, drop } from '../../bridge';
import { showDocument } from '../../state/training';
import { toastFailure } from '../../state/ui';

type Sources = Output<'chat.sources'>;

const place = ({ title, part }: AnswerSource): string => (part === null ? title : `${title}, ${part}`);

function open({ document, range }: AnswerSource): void {
  const found: Found = range
    ? { marks: [[range.start, range.end]], place: range.start }
    : { marks: [], place: null };
  if (document) toastFailure(showDocument(document.id, () => found));
}

/** Which documents and passages went along with an answer, and on request which of them its sentences overlap with. */
export function Sources({ message }: { readonly message: BranchMessage }) {
  const [found, setFound] = useState<Sources | null>(null);
  const [traced, setTraced] = useState(false);
  const { id, sessionId } = message;

  useEffect(() => {
    let live = true;
    drop(call('chat.sources', { sessionId, messageId: id }).then((sources) => live && setFound(sources)));
    return () => {
      live = false;
    };
  }, [id, sessionId]);

  if (!found) return null;
  if (found.sources.length === 0) return <span>{say('sources.none')}</span>;
  return (
    <>
      <ul className="sources" aria-label={say('sources.list')}>
        {found.sources.map((source, index) => (
          <li key={index}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" aria-expanded={traced} onClick={() => setTraced(!traced)}>
        {say('sources.show')}
      </button>
      {traced ? <Traces traces={found.traces} /> : null}
    </>
  );
}

function SourceLink({ source }: { readonly source: AnswerSource }) {
  const text = place(source);
  if (!source.document) return <span dir="auto">{say('sources.gone', { text })}</span>;
  return (
    <button type="button" className="source" dir="auto" onClick={() => open(source)}>
      {text}
    </button>
  );
}

function Traces({ traces }: { readonly traces: Sources['traces'] }) {
  if (traces.length === 0) return <p className="traces-note">{say('sources.no_overlap')}</p>;
  return (
    <section aria-label={say('sources.overlaps')}>
      <p className="traces-note">{say('sources.hint')}</p>
      <ol className="traces">
        {traces.map((trace, index) => (
          <li key={index}>
            <p dir="auto">{trace.sentence}</p>
            <blockquote dir="auto">
              <mark>{trace.passage}</mark>
            </blockquote>
            <p>
              {say('sources.overlap', { percent: Math.round(trace.overlap * 100) })} ·{' '}
              <SourceLink source={trace} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
