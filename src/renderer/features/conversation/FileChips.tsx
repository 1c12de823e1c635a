import { FileText, X } from 'lucide-react';
import { IconButton } from '../../ui/Button';
import type { Attachment } from './attachments';
import { estimateTokens } from './tokens';

interface Props {
  readonly files: readonly Attachment[];
  readonly onRemove?: (file: Attachment) => void;
}

/** The files of a question, with what each costs. */
export function FileChips({ files, onRemove }: Props) {
  if (files.length === 0) return null;
  return (
    <ul className="files" aria-label="Attached files">
      {files.map((file, index) => (
        <li key={index} className="file">
          <FileText aria-hidden size={14} />
          <span dir="auto">{file.name}</span>
          <span className="file-cost">about {estimateTokens(file.text).toLocaleString()} tokens</span>
          {onRemove ? (
            <IconButton icon={X} label={`Remove ${file.name}`} size={13} onClick={() => onRemove(file)} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
