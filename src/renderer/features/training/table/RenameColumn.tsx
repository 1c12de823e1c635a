import { useState } from 'react';
import { say } from '../../../../shared/words/say';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';

interface Props {
  readonly name: string;
  readonly onRename: (name: string) => void;
}

export function RenameColumn({ name, onRename }: Props) {
  const [text, setText] = useState(name);
  return (
    <form
      className="table-rename"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(text.trim());
      }}
    >
      <Field
        label={say('table.column_name')}
        spellCheck
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="primary">
        {say('table.rename_done')}
      </Button>
    </form>
  );
}
