import { useId, useState } from 'react';
import type { AnswerCheck, AnswerFigure, AnswerPassage, FigureKind } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { useParts } from '../../ui/parts';
import { Words } from '../../ui/Words';
import { SourceLink } from './Sources';

interface Props {
  /** Null while it is being checked: the line keeps its place. */
  readonly check: AnswerCheck | null;
  readonly marks: boolean;
  /** It was just written: what is said of it is news. */
  readonly isNew: boolean;
  readonly onAskAgain: () => void;
}

/** What an answer stands on, under every answer; what of it does not; and whether that has changed since. */
export function SourceLine({ check, marks, isNew, onAskAgain }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const used = check?.passages.filter(({ isUsed }) => isUsed) ?? [];
  return (
    <>
      <p className="source-line" data-testid="sources">
        {check && used.length === 0 ? <span>{say('sources.nothing')}</span> : null}
        {used.length > 0 ? (
          <>
            <span>
              <Words of="sources.from" with={{ titles: () => <Titles passages={used} /> }} />
            </span>
            <button
              type="button"
              className="text-button"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              {say('sources.show')}
            </button>
          </>
        ) : null}
        {marks ? <Summary figures={check?.figures ?? []} isNew={isNew} /> : null}
      </p>
      {check && check.changed.length > 0 ? (
        <p className="unfinished" data-testid="stale">
          <span dir="auto">{say('sources.changed', { titles: check.changed.join(', ') })}</span>
          <button type="button" className="text-button" onClick={onAskAgain}>
            {say('question.ask_again')}
          </button>
        </p>
      ) : null}
      {isOpen ? <Passages id={id} used={used} /> : null}
    </>
  );
}

/** What is drawn of rows at a time, whatever columns they have. */
const CELLS_AT_ONCE = 400;

function Passages({ id, used }: { readonly id: string; readonly used: readonly AnswerPassage[] }) {
  const columns = Math.max(...used.map(({ cells }) => cells?.length ?? 0));
  const { shown, list, more } = useParts(used, Math.ceil(CELLS_AT_ONCE / Math.max(8, columns)));
  return (
    <section id={id} className="source-panel" aria-label={say('sources.show')}>
      <ol ref={list}>
        {shown.map((passage, index) => (
          <li key={index}>
            {passage.cells === null ? (
              <blockquote dir="auto">{passage.text}</blockquote>
            ) : (
              <dl className="source-row">
                {passage.cells.map(({ column, value }, at) => (
                  <div key={at}>
                    <dt dir="auto">{column}</dt>
                    <dd dir="auto">{value}</dd>
                  </div>
                ))}
              </dl>
            )}
            <SourceLink source={passage} text={passage.title} />
          </li>
        ))}
      </ol>
      {more}
    </section>
  );
}

/** `inventory (3 rows) · Warranty`, each leading to the first place of it. */
function Titles({ passages }: { readonly passages: readonly AnswerPassage[] }) {
  const byTitle = new Map<string, AnswerPassage[]>();
  for (const passage of passages) {
    const key = `${passage.document?.id ?? ''}\n${passage.title}`;
    byTitle.set(key, [...(byTitle.get(key) ?? []), passage]);
  }
  return [...byTitle.values()].map((of, index) => {
    const [first] = of;
    if (!first) return null;
    const { title } = first;
    const rows = of.filter(({ cells }) => cells !== null).length;
    return (
      <span key={index}>
        {index > 0 ? ' · ' : ''}
        <SourceLink source={first} text={rows > 0 ? say('sources.rows', { title, count: rows }) : title} />
      </span>
    );
  });
}

/** An address or a phone number is called no figure. */
const FIGURES: ReadonlySet<FigureKind> = new Set(['number', 'date', 'time', 'code']);

interface SummaryProps {
  readonly figures: readonly AnswerFigure[];
  readonly isNew: boolean;
}

/** It is there before there is anything to say, so that screen readers say it; an old answer's is only read. */
function Summary({ figures, isNew }: SummaryProps) {
  const of = (state: AnswerFigure['state']) => {
    const those = figures.filter((figure) => figure.state === state);
    const what = those.every(({ kind }) => FIGURES.has(kind)) ? 'figures' : 'others';
    return { count: those.length, what } as const;
  };
  const [missing, rows] = [of('not_found'), of('other_row')];
  return (
    <span role="status" aria-live={isNew ? 'polite' : 'off'} className="figure-summary">
      {missing.count > 0 ? <span>{say('figures.summary', missing)}</span> : null}
      {rows.count > 0 ? <span>{say('figures.summary_rows', rows)}</span> : null}
    </span>
  );
}
