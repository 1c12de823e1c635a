import { useEffect } from 'react';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { updateSettings, useSetting } from '../../state/app';
import { currentConversation, putConversation, useConversations } from '../../state/conversations';
import { loadModels, recallModels, useModels } from '../../state/models';
import { showToast, useUi } from '../../state/ui';
import { ModelSelect } from '../../ui/ModelSelect';

/** The model of this conversation; the last choice is also what new conversations start with. */
export function ModelPicker({ isWriting }: { readonly isWriting: boolean }) {
  const session = useConversations(currentConversation);
  const fallback = useSetting('model');
  const list = useModels();
  const wanted = useUi((s) => s.pickModel);
  const value = session?.model ?? fallback;

  // What the server said last is enough until somebody writes; whoever then sends finds the way to it open.
  useEffect(() => {
    const idle = requestIdleCallback(() => drop(isWriting ? loadModels() : recallModels()), {
      timeout: 2_000,
    });
    return () => cancelIdleCallback(idle);
  }, [isWriting]);

  async function choose(model: string): Promise<void> {
    try {
      if (session) putConversation(await call('sessions.setModel', { sessionId: session.id, model }));
      await updateSettings({ model });
    } catch (reason) {
      showToast(toErrorData(reason).message, true);
    }
  }

  return (
    <ModelSelect
      label={say('models.title')}
      className="model-picker"
      list={list}
      onLoad={(again) => drop(loadModels(again))}
      value={value}
      openSignal={wanted}
      onChange={(model) => void choose(model)}
    />
  );
}
