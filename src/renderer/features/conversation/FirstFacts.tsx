import { useRef, useState, type DragEvent } from 'react';
import { CarFront, FileUp, HeartPulse, Store } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { drop, toErrorData } from '../../bridge';
import { ACCEPTED } from '../../state/attachments';
import { addExample, addFacts, type Example } from '../../state/first-facts';
import { importFiles } from '../../state/import';
import { toggleTraining } from '../../state/ui';
import { Alert } from '../../ui/Alert';
import { useHeldText } from '../../state/held-text';
import { Button } from '../../ui/Button';
import '../../styles/first-facts.css';

const examples = [
  { id: 'cars', icon: CarFront },
  { id: 'clinic', icon: HeartPulse },
  { id: 'shop', icon: Store },
] as const satisfies readonly { id: Example; icon: unknown }[];

/** Where there are no facts yet: dropped, pasted, or one of three examples. */
export default function FirstFacts() {
  const [text, setText] = useState('');
  useHeldText(text.trim() !== '');
  const [dropping, setDropping] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const act = (work: Promise<void>): void => {
    setError(null);
    work.catch((reason: unknown) => setError(toErrorData(reason).message));
  };

  /** What was read of them is shown beside before it is kept. */
  function bring(files: readonly File[]): void {
    toggleTraining(true);
    drop(importFiles(null, files));
  }

  function onDrop(event: DragEvent): void {
    setDropping(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    // Elsewhere in the conversation a file goes along with the question.
    event.stopPropagation();
    bring([...event.dataTransfer.files]);
  }

  return (
    <section
      className="first-facts"
      aria-labelledby="first-facts"
      data-dropping={dropping || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={onDrop}
    >
      <h2 id="first-facts">{say('first.title')}</h2>
      <p className="first-lead">{say('first.lead')}</p>
      <div className="first-box">
        <textarea
          className="input"
          aria-label={say('first.facts')}
          placeholder={say('first.paste')}
          dir="auto"
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="first-row">
          <Button variant="quiet" onClick={() => picker.current?.click()}>
            <FileUp aria-hidden size={15} strokeWidth={1.75} />
            {say('first.choose')}
          </Button>
          <Button
            variant={text.trim() ? 'primary' : 'plain'}
            disabled={!text.trim()}
            onClick={() => act(addFacts(text))}
          >
            {say('first.use')}
          </Button>
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept={ACCEPTED}
          aria-label={say('first.choose')}
          onChange={({ target }) => {
            bring([...(target.files ?? [])]);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </div>
      <Alert text={error} />
      <p className="first-or" id="first-examples">
        {say('first.or')}
      </p>
      <ul className="first-examples" aria-labelledby="first-examples">
        {examples.map(({ id, icon: Icon }) => (
          <li key={id}>
            <button type="button" onClick={() => act(addExample(id))}>
              <Icon aria-hidden size={16} strokeWidth={1.75} />
              {say(`first.example.${id}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
