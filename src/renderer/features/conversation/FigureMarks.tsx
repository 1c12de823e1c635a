import { Fragment, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { AnswerCheck, AnswerFigure, AnswerPassage } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { acrossBy } from '../../ui/keys';
import { figurePlaces, numberPlaces, type Place } from './mark-places';
import { openSource } from './Sources';

/** A place of the answer's text on the page, from the corner of the answer. */
interface Box {
  readonly key: string;
  readonly state: AnswerFigure['state'] | 'sentence';
  readonly label: string;
  readonly passage: AnswerPassage | null;
  /** Of a sentence. */
  readonly number: number | null;
  /** One on each line that it stands on. */
  readonly places: readonly Place[];
}

interface Props {
  readonly check: AnswerCheck;
  /** Holds the answer's text. */
  readonly root: RefObject<HTMLDivElement | null>;
}

/**
 * Marks that lie over an answer and change nothing of it: what is selected, copied and exported is the text alone. They
 * are one stop of the keyboard; the arrow keys go from one to the next.
 */
export default function FigureMarks({ check, root }: Props) {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [at, setAt] = useState(0);
  const group = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      setBoxes(boxesOf(element, check));
    };
    const later = (): void => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    const sizes = new ResizeObserver(later);
    sizes.observe(element);
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    element.addEventListener('scroll', later, options);
    element.addEventListener('toggle', later, options);
    return () => {
      sizes.disconnect();
      controller.abort();
      cancelAnimationFrame(frame);
    };
  }, [check, root]);

  if (boxes.length === 0) return null;

  function move(event: KeyboardEvent): void {
    const next = placeAfter(event, at, boxes.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    group.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div ref={group} className="figure-marks" role="group" aria-label={say('figures.group')} onKeyDown={move}>
      {boxes.map(({ key, state, label, passage, number, places: [place, ...others] }, index) => (
        <Fragment key={key}>
          <button
            type="button"
            className="figure-mark"
            data-state={state}
            data-tip={label}
            aria-label={label}
            tabIndex={index === Math.min(at, boxes.length - 1) ? 0 : -1}
            style={place}
            onFocus={() => setAt(index)}
            onClick={() => (passage ? openSource(passage) : undefined)}
          >
            {number}
          </button>
          {others.map((other, line) => (
            <span key={line} aria-hidden className="figure-mark" data-state={state} style={other} />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

function placeAfter({ key }: KeyboardEvent, at: number, count: number): number | null {
  const step = acrossBy(key) ?? { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step !== undefined) return (at + step + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function boxesOf(root: HTMLElement, check: AnswerCheck): Box[] {
  const boxes: Box[] = [];
  for (const [index, { item, places }] of figurePlaces(root, check.figures).entries()) {
    const passage = item.passage === null ? null : (check.passages[item.passage] ?? null);
    const label = labelOf(item, passage);
    boxes.push({ key: `f${String(index)}`, state: item.state, label, passage, number: null, places });
  }
  for (const [index, { item, place }] of numberPlaces(root, check.sentences).entries()) {
    const passage = check.passages[item.passage];
    if (!passage) continue;
    const number = item.passage + 1;
    const label = say('sources.number', { number, text: passage.text });
    boxes.push({ key: `s${String(index)}`, state: 'sentence', label, passage, number, places: [place] });
  }
  return boxes.sort(({ places: [a] }, { places: [b] }) => (a && b ? a.top - b.top || a.left - b.left : 0));
}

function labelOf({ text: figure, state, how }: AnswerFigure, passage: AnswerPassage | null): string {
  const text = passage?.text ?? '';
  switch (state) {
    case 'found':
      return say('figures.found', { figure, title: passage?.title ?? '', text });
    case 'derived':
      return say('figures.derived', { figure, how: how ?? 'rounding' });
    case 'other_row':
      return say('figures.other_row', { figure, text });
    case 'not_found':
      return say('figures.not_found', { figure });
  }
}
