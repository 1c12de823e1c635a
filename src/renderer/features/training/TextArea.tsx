import { keymap } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { say } from '../../../shared/words/say';
import type { Found } from '../../../shared/find-terms';
import { type Reveal, takesKeyboard } from '../../state/training';
import { unbroken } from '../../ui/unbroken';
import { TextEditor } from '../../ui/editor/text-editor';

interface Props {
  readonly value: string;
  /** What to go to; null: nothing in this text. */
  readonly reveal: Reveal | null;
  readonly found: Found;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
}

/** The editor of a training text. */
export default function TextArea({ value, reveal, found, onChange, onSave }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>(null);
  const latest = useRef({ value, found, onChange, onSave });

  useEffect(() => {
    latest.current = { value, found, onChange, onSave };
  });

  useEffect(() => {
    if (!host.current) return;
    const created = new TextEditor({
      parent: host.current,
      label: say('training.text'),
      text: latest.current.value,
      placeholder: say('training.placeholder'),
      onChange: (text) => latest.current.onChange(text),
      own: keymap.of([{ key: 'Mod-s', preventDefault: true, run: () => (latest.current.onSave(), true) }]),
    });
    editor.current = created;
    return () => {
      editor.current = null;
      created.destroy();
    };
  }, []);

  useEffect(() => editor.current?.setText(value), [value]);
  useEffect(() => editor.current?.mark(found.marks), [found]);
  useEffect(() => {
    if (reveal) editor.current?.goTo(latest.current.found.place ?? 0, takesKeyboard(reveal));
  }, [reveal]);

  return <div ref={host} className="text-area" data-unbroken={unbroken(value)} />;
}
