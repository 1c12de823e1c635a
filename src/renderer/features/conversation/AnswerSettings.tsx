import { lazy, Suspense, useState } from 'react';
import { currentConversation, useConversations } from '../../state/conversations';
import { useUi } from '../../state/ui';
import { AnswerSettingsButton } from './AnswerSettingsButton';

const AnswerSettingsPopover = lazy(() => import('./AnswerSettingsPopover'));

/** How the model answers in this conversation; what is left empty, the model's server decides. */
export function AnswerSettings() {
  const session = useConversations(currentConversation);
  const open = useUi((s) => s.answerSettings);
  const [opened, setOpened] = useState(false);
  if (open && !opened) setOpened(true);
  if (!session) return null;
  const button = (
    <AnswerSettingsButton session={session} onClick={() => useUi.setState({ answerSettings: true })} />
  );
  if (!opened) return button;
  return (
    <Suspense fallback={button}>
      <AnswerSettingsPopover session={session} />
    </Suspense>
  );
}
