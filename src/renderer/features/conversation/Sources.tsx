import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract';
import type { AnswerSource, BranchMessage } from '../../../shared/models';
import { call, drop } from '../../bridge';
import { showDocument } from '../../state/training';

type Sources = Output<'chat.sources'>;

const place = ({ title, part }: AnswerSource): string => (part === null ? title : `${title}, ${part}`);

const open = ({ document, range }: AnswerSource): void => {
  if (document) drop(showDocument(document.id, document.sessionId, range));
};

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
  if (found.sources.length === 0) return <span>None</span>;
  return (
    <>
      <ul className="sources" aria-label="Training data that went along">
        {found.sources.map((source, index) => (
          <li key={index}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" aria-expanded={traced} onClick={() => setTraced(!traced)}>
        Show source
      </button>
      {traced ? <Traces traces={found.traces} /> : null}
    </>
  );
}

function SourceLink({ source }: { readonly source: AnswerSource }) {
  const text = place(source);
  if (!source.document) return <span dir="auto">{`${text} (no longer there)`}</span>;
  return (
    <button type="button" className="source" dir="auto" onClick={() => open(source)}>
      {text}
    </button>
  );
}

function Traces({ traces }: { readonly traces: Sources['traces'] }) {
  if (traces.length === 0)
    return (
      <p className="traces-note">No sentence of this answer overlaps much with the facts that were sent.</p>
    );
  return (
    <section aria-label="Overlap with your facts">
      <p className="traces-note">
        Overlap in words, nothing more: it shows where to look, not that the answer follows from it.
      </p>
      <ol className="traces">
        {traces.map((trace, index) => (
          <li key={index}>
            <p dir="auto">{trace.sentence}</p>
            <blockquote dir="auto">
              <mark>{trace.passage}</mark>
            </blockquote>
            <p>
              {Math.round(trace.overlap * 100)} % overlap · <SourceLink source={trace} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
