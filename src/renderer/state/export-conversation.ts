import type { SessionId } from '../../shared/models';
import { say } from '../../shared/words/say';
import { call } from '../bridge';
import { showToast } from './ui';

export async function exportConversation(sessionId: SessionId): Promise<void> {
  const file = await call('sessions.export', { sessionId });
  if (file) showToast(say('sidebar.saved_as', { file: file.fileName }));
}
