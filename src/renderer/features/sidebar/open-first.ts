import { goToConversation } from '../../state/conversation';
import { useConversations } from '../../state/conversations';
import { openDocumentHit, openMessageHit, searchNow, useSearch } from '../../state/search';
import { conversationsFor } from './filters';
import { groupByDate } from './group-by-date';

/** Opens what stands first below the search, for the text as it is typed by now. */
export async function openFirst(): Promise<void> {
  const { text } = useSearch.getState();
  const found = await searchNow();
  if (!found) return;
  const now = new Date();
  const { sessions, unread } = useConversations.getState();
  const titles = conversationsFor(text, sessions, unread, now).filter((session) => !session.archived);
  const session = groupByDate(titles, now)[0]?.sessions[0];
  const [message] = found.messages;
  const [document] = found.documents;
  if (session) goToConversation(session.id);
  else if (message) openMessageHit(message);
  else if (document) openDocumentHit(document);
}
