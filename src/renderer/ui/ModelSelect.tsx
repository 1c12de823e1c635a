import { type ComponentType, useState } from 'react';
import type { ErrorData } from '../../shared/errors';
import type { ModelInfo } from '../../shared/models';
import { say } from '../../shared/words/say';
import { drop } from '../bridge';
import type { NameModelDialogProps } from './NameModelDialog';
import { Select } from './Select';

const contextText = (tokens: number | null): string =>
  tokens ? say('models.context', { thousands: Math.round(tokens / 1024) }) : '';

interface ModelList {
  readonly models: readonly ModelInfo[];
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly error: ErrorData | null;
}

interface Props {
  readonly label: string;
  readonly list: ModelList;
  /** Asks the server for its list; `again` also where it has been asked. */
  readonly onLoad: (again: boolean) => void;
  readonly value: string | null;
  readonly className?: string;
  /** The list opens whenever this changes. */
  readonly openSignal?: number;
  readonly onChange: (model: string) => void;
}

/** One of the server's models; where it does not say which it has, one that the person names. */
export function ModelSelect({ label, list, onLoad, value, className, openSignal = 0, onChange }: Props) {
  const { models, status, error } = list;
  const [naming, setNaming] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<NameModelDialogProps> | null>(null);
  const [opened, setOpened] = useState(0);
  const first = models[0]?.id ?? null;
  const isUnlisted = first === null || status === 'failed';

  function retry(): void {
    onLoad(true);
    setOpened((times) => times + 1);
  }

  // The first frame goes without what a dialog is made of.
  async function loadDialog(): Promise<void> {
    const { NameModelDialog } = await import('./NameModelDialog');
    setDialog(() => NameModelDialog);
  }

  function name(): void {
    drop(loadDialog());
    setNaming(true);
  }

  function open(): void {
    onLoad(status === 'failed');
    // Whoever chooses to type a name types on at once: the dialog is there before.
    if (isUnlisted) drop(loadDialog());
  }

  const named = models.map(({ id, contextWindow }) => ({
    value: id,
    label: id,
    // The first number takes long: Chromium looks through all languages.
    hint: () => contextText(contextWindow),
  }));
  const ways = [
    ...(status === 'failed' ? [{ value: 'retry', label: say('models.retry'), act: retry }] : []),
    { value: 'name', label: say('models.type_name'), act: name },
  ];
  return (
    <>
      <Select
        label={label}
        {...(className === undefined ? {} : { className })}
        value={value ?? first}
        placeholder={status === 'loading' ? say('models.loading') : say('models.choose')}
        options={isUnlisted ? [...named, ...ways] : named}
        note={error ? why(error) : first === null ? none(status) : ''}
        openSignal={openSignal + opened}
        onOpen={open}
        onChange={onChange}
      />
      {naming && Dialog ? <Dialog onName={onChange} onClose={() => setNaming(false)} /> : null}
    </>
  );
}

/** Of a list, and not of a question that waits for it. */
const why = ({ message }: ErrorData): string =>
  message === say('failure.provider_unreachable') ? say('models.unreachable') : message;

const none = (status: string): string =>
  status === 'ready' ? say('provider.no_list') : say('models.loading');
