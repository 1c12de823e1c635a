import { FileText, X } from 'lucide-react';
import { say } from '../../../shared/words/say';
import type { Attachment } from '../../state/attachments';
import { IconButton } from '../../ui/Button';

interface Props {
  readonly files: readonly Attachment[];
  /** What each costs, where that is to be said. */
  readonly tokens?: readonly number[] | undefined;
  readonly onRemove?: (file: Attachment) => void;
  /** Files whose text is being taken out of them. */
  readonly reading?: readonly { readonly job: string; readonly name: string }[];
  readonly onCancel?: (job: string) => void;
}

/** The files of a question. */
export function FileChips({ files, tokens, onRemove, reading = [], onCancel }: Props) {
  if (files.length === 0 && reading.length === 0) return null;
  return (
    <ul className="files" aria-label={say('composer.files')}>
      {files.map((file, index) => (
        <Chip
          key={index}
          name={file.name}
          note={tokens?.[index] ? say('composer.file_tokens', { tokens: tokens[index] }) : null}
          onRemove={onRemove && (() => onRemove(file))}
        />
      ))}
      {reading.map(({ job, name }) => (
        <Chip
          key={job}
          name={name}
          note={say('composer.reading_file')}
          onRemove={onCancel && (() => onCancel(job))}
        />
      ))}
    </ul>
  );
}

interface ChipProps {
  readonly name: string;
  readonly note: string | null;
  readonly onRemove: (() => void) | undefined;
}

function Chip({ name, note, onRemove }: ChipProps) {
  return (
    <li className="file">
      <FileText aria-hidden size={14} />
      <span dir="auto" data-tip={name} data-tip-when="cut">
        {name}
      </span>
      {note ? <span className="file-cost">{note}</span> : null}
      {onRemove ? (
        <IconButton icon={X} label={say('composer.remove_file', { name })} size={13} onClick={onRemove} />
      ) : null}
    </li>
  );
}
