import { useEffect, useRef, useState } from 'react';
import type { AnswerSources, BranchMessage } from '../../../shared/models';
import { call, drop } from '../../bridge';
import { useTraining, versionOfDocuments } from '../../state/training';

/** So long after the last change of a document it is looked again whether an answer still stands. */
const AGAIN_MS = 1_000;

/** What the program says of an answer; null until it has said it. */
export function useAnswerCheck({ id, sessionId, content }: BranchMessage): AnswerSources | null {
  const [check, setCheck] = useState<AnswerSources | null>(null);
  const documents = useTraining(versionOfDocuments);
  const checked = useRef('');

  useEffect(() => {
    let live = true;
    const look = (): void => {
      checked.current = content;
      drop(call('chat.sources', { sessionId, messageId: id }).then((found) => live && setCheck(found)));
    };
    const timer = setTimeout(look, checked.current === content ? AGAIN_MS : 0);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [id, sessionId, content, documents]);

  return check;
}
