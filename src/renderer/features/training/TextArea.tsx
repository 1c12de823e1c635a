import { useEffect, useRef } from 'react';
import { say } from '../../../shared/words/say';
import type { Range } from '../../state/training';
import { TextEditor } from './text-editor';

interface Props {
  readonly value: string;
  readonly reveal: Range | null;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
}

/** The editor of a training text. */
export default function TextArea({ value, reveal, onChange, onSave }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>(null);
  const latest = useRef({ value, onChange, onSave });

  useEffect(() => {
    latest.current = { value, onChange, onSave };
  });

  useEffect(() => {
    if (!host.current) return;
    const created = new TextEditor({
      parent: host.current,
      label: say('training.text'),
      text: latest.current.value,
      placeholder: say('training.placeholder'),
      onChange: (text) => latest.current.onChange(text),
      onSave: () => latest.current.onSave(),
    });
    editor.current = created;
    return () => {
      editor.current = null;
      created.destroy();
    };
  }, []);

  useEffect(() => editor.current?.setText(value), [value]);
  useEffect(() => {
    if (reveal) editor.current?.reveal(reveal.start, reveal.end);
  }, [reveal]);

  return <div ref={host} className="text-area" />;
}
