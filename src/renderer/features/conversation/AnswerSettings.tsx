import { useState } from 'react';
import { currentConversation, useConversations } from '../../state/conversations';
import { useUi } from '../../state/ui';
import { late } from '../../ui/late';
import { AnswerSettingsButton } from './AnswerSettingsButton';

const AnswerSettingsPopover = late(() => import('./AnswerSettingsPopover'), AnswerSettingsButton);

/** How the model answers in this conversation; what is left empty, the model's server decides. */
export function AnswerSettings() {
  const session = useConversations(currentConversation);
  const open = useUi((s) => s.answerSettings);
  const [opened, setOpened] = useState(false);
  if (open && !opened) setOpened(true);
  if (!session) return null;
  if (opened) return <AnswerSettingsPopover session={session} />;
  return <AnswerSettingsButton session={session} onClick={() => useUi.setState({ answerSettings: true })} />;
}
