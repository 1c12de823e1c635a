import { useState } from 'react';
import { MAX_OWN_WORDS_CHARS } from '../../../shared/own-words';
import { say } from '../../../shared/words/say';
import { call } from '../../bridge';
import { loadTraining, scopeOf, useTraining } from '../../state/training';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useKeepOnClose } from './keep-on-close';

/** What a person's trade calls things. Kept with the training data for all conversations, and read with the thesaurus. */
export default function OwnWordsDialog({ onClose }: { readonly onClose: () => void }) {
  const kept = useTraining((s) => scopeOf(s.scopes, null).ownWords);
  const [typed, setTyped] = useState<string | null>(null);
  const content = typed ?? kept.map((each) => each.content).join('\n');

  async function save(): Promise<void> {
    if (typed === null) return;
    const [first, ...others] = kept;
    await call('training.save', {
      ...(first ? { id: first.id } : {}),
      sessionId: null,
      kind: 'words',
      title: say('own_words.title'),
      content,
      enabled: true,
    });
    // What two devices began at once is one from now on.
    for (const { id } of others) await call('training.delete', { id });
    await loadTraining(null);
  }

  const { error, close } = useKeepOnClose(typed, save, onClose);

  return (
    <Dialog title={say('own_words.title')} description={say('own_words.description')} onClose={close}>
      <textarea
        className="input"
        dir="auto"
        rows={8}
        autoFocus
        aria-label={say('own_words.label')}
        maxLength={MAX_OWN_WORDS_CHARS}
        placeholder={say('own_words.example')}
        value={content}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Alert text={error} />
      <footer className="dialog-foot">
        <Button variant="primary" onClick={close}>
          {say('own_words.save')}
        </Button>
      </footer>
    </Dialog>
  );
}
