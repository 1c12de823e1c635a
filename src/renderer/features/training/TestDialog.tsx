import { useRef, useState } from 'react';
import { Plus, X } from 'lucide-react';
import type { Output } from '../../../shared/ipc/contract';
import {
  expectedOf,
  EXPECTS,
  type Expects,
  readTestQuestions,
  writeTestQuestions,
} from '../../../shared/test-questions';
import type { Finder } from '../../../shared/find-terms';
import { useConversations } from '../../state/conversations';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { flushTraining, loadTraining, scopeOf, useTraining, type Scope } from '../../state/training';
import { Alert } from '../../ui/Alert';
import { Button, IconButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { AsWritten } from '../../ui/markdown/Markdown';
import { useKeepOnClose } from './keep-on-close';

interface Row {
  readonly question: string;
  readonly expects: Expects;
  readonly expected: string;
  readonly result: Output<'chat.check'> | null;
  readonly problem: string | null;
}

const EMPTY: Row = { question: '', expects: 'words', expected: '', result: null, problem: null };

const holds = (find: Finder | null | undefined, text: string): boolean =>
  (find?.(text).place ?? null) !== null;

/** Questions with what a right answer has, asked one after the other. They are kept with the training data. */
export default function TestDialog({
  scope,
  find,
  onClose,
}: {
  readonly scope: Scope;
  /** What to begin at. */
  readonly find?: Finder | undefined;
  readonly onClose: () => void;
}) {
  const sessionId = useConversations((s) => s.openId);
  const kept = useTraining((s) => scopeOf(s.scopes, scope).questions);
  const [rows, setRows] = useState<readonly Row[]>(() => {
    const questions = readTestQuestions(kept?.content ?? '');
    return questions.length === 0
      ? [EMPTY]
      : questions.map(({ expected, ...rest }) => ({ ...EMPTY, ...rest, expected: expected.join(', ') }));
  });
  const [sought, setSought] = useState(() => find ?? null);
  const [first] = useState(() =>
    rows.findIndex((row) => holds(find, row.question) || holds(find, row.expected)),
  );
  const [running, setRunning] = useState<number | null>(null);
  const { error, setError, close } = useKeepOnClose(rows, keep, onClose);
  const stopped = useRef(false);

  const wasStopped = (): boolean => stopped.current;
  const change = (index: number, patch: Partial<Row>): void =>
    setRows((now) => now.map((row, place) => (place === index ? { ...row, ...patch } : row)));
  const type = (index: number, patch: Pick<Row, 'question'> | Pick<Row, 'expected'>): void => {
    setSought(null);
    change(index, patch);
  };

  async function keep(): Promise<void> {
    const questions = rows
      .filter(({ question }) => question.trim() !== '')
      .map(({ question, expects, expected }) => ({
        question,
        expects,
        expected: expectedOf(expects, expected),
      }));
    if (questions.length === 0 && kept === null) return;
    await call('training.save', {
      ...(kept === null ? {} : { id: kept.id }),
      sessionId: scope,
      kind: 'questions',
      title: say('tests.questions'),
      content: writeTestQuestions(questions),
      enabled: false,
    });
    await loadTraining(scope);
  }

  async function ask(places: readonly number[]): Promise<void> {
    if (!sessionId) return;
    stopped.current = false;
    setError(null);
    await flushTraining();
    await keep();
    for (const index of places) change(index, { result: null, problem: null });
    for (const index of places) {
      const { question, expects, expected: typed } = rows[index] ?? EMPTY;
      const expected = expectedOf(expects, typed);
      if (wasStopped()) break;
      if (question.trim() === '') continue;
      setRunning(index);
      try {
        const result = await call('chat.check', { sessionId, question, expects, expected });
        change(index, { result });
      } catch (reason) {
        change(index, { problem: toErrorData(reason).message });
      }
    }
    setRunning(null);
  }

  const run = (places: readonly number[]): void =>
    drop(ask(places).catch((reason: unknown) => setError(toErrorData(reason).message)));

  function stop(): void {
    stopped.current = true;
    drop(call('chat.stopChecks'));
  }

  function end(): void {
    stop();
    close();
  }

  const results = rows.flatMap(({ result }) => (result ? [result] : []));
  const passed = results.filter(({ missing }) => missing.length === 0).length;
  const tokens = results.reduce((sum, each) => sum + (each.tokens ?? 0), 0);
  const seconds = results.reduce((sum, each) => sum + each.ms, 0) / 1_000;
  return (
    <Dialog
      title={say('tests.title')}
      className="dialog-wide"
      description={say('tests.description')}
      onClose={end}
    >
      <ol className="tests" aria-label={say('tests.questions')}>
        {rows.map((row, index) => (
          <li key={index}>
            <input
              className="input"
              dir="auto"
              aria-label={say('tests.question', { number: index + 1 })}
              placeholder={say('tests.question_example')}
              autoFocus={index === first && holds(find, row.question)}
              data-found={holds(sought, row.question) ? '' : undefined}
              value={row.question}
              onChange={(event) => type(index, { question: event.target.value })}
            />
            <select
              className="input"
              aria-label={say('tests.expects', { number: index + 1 })}
              value={row.expects}
              onChange={({ target }) =>
                change(index, {
                  expects: EXPECTS.find((each) => each === target.value) ?? 'words',
                  result: null,
                })
              }
            >
              {EXPECTS.map((each) => (
                <option key={each} value={each}>
                  {say(`tests.expects.${each}`)}
                </option>
              ))}
            </select>
            <input
              className="input"
              dir="auto"
              aria-label={say('tests.expected', { expects: row.expects, number: index + 1 })}
              placeholder={say('tests.expected_example', { expects: row.expects })}
              autoFocus={index === first && !holds(find, row.question)}
              data-found={holds(sought, row.expected) ? '' : undefined}
              value={row.expected}
              onChange={(event) => type(index, { expected: event.target.value })}
            />
            <IconButton
              icon={X}
              size={14}
              label={say('tests.remove', { number: index + 1 })}
              onClick={() => setRows((now) => now.filter((_, place) => place !== index))}
            />
            <Verdict
              row={row}
              running={running === index}
              onRetry={running === null ? () => run([index]) : null}
            />
          </li>
        ))}
      </ol>
      <button type="button" className="text-button" onClick={() => setRows((now) => [...now, EMPTY])}>
        <Plus aria-hidden size={14} />
        {say('tests.add')}
      </button>
      <Alert text={error} />
      <footer className="dialog-foot">
        <span role="status" aria-label={say('tests.results')} className="tests-sum">
          {results.length === 0 ? '' : say('tests.sum', { passed, all: results.length, tokens, seconds })}
        </span>
        {running === null ? (
          <Button variant="primary" onClick={() => run([...rows.keys()])}>
            {say('tests.run')}
          </Button>
        ) : (
          <Button onClick={stop}>{say('tests.stop')}</Button>
        )}
      </footer>
    </Dialog>
  );
}

interface VerdictProps {
  readonly row: Row;
  readonly running: boolean;
  /** Null while others are asked. */
  readonly onRetry: (() => void) | null;
}

function Verdict({ row, running, onRetry }: VerdictProps) {
  const { result, problem } = row;
  if (running) return <p className="test-verdict">{say('tests.asking')}</p>;
  if (problem) {
    return (
      <p className="test-verdict test-failed">
        {problem}{' '}
        {onRetry ? (
          <button type="button" className="text-button" onClick={onRetry}>
            {say('tests.retry')}
          </button>
        ) : null}
      </p>
    );
  }
  if (!result) return null;
  const { answer, missing, lookups, tokens, ms } = result;
  const seconds = ms / 1_000;
  const cost = tokens === null ? say('tests.time', { seconds }) : say('tests.cost', { tokens, seconds });
  return (
    <details className={missing.length === 0 ? 'test-verdict test-passed' : 'test-verdict test-failed'}>
      <summary>
        {missing.length === 0
          ? say('tests.passed', { cost })
          : say('tests.failed', { expects: row.expects, missing: missing.join(', '), cost })}
      </summary>
      {lookups.map((text) => (
        <p key={text} dir="auto">
          {say('tests.looked_up', { what: text })}
        </p>
      ))}
      <AsWritten text={answer} />
    </details>
  );
}
