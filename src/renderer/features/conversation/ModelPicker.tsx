import { useEffect } from 'react';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { updateSettings, useSetting } from '../../state/app';
import { loadModels, useModels } from '../../state/models';
import { currentConversation, putConversation, useConversations } from '../../state/conversations';
import { showToast, useUi } from '../../state/ui';
import { Select } from '../../ui/Select';

const contextText = (tokens: number | null): string =>
  tokens ? say('models.context', { thousands: Math.round(tokens / 1024) }) : '';

/** The model of this conversation; the last choice is also what new conversations start with. */
export function ModelPicker() {
  const session = useConversations(currentConversation);
  const fallback = useSetting('model');
  const { models, status, error } = useModels();
  const wanted = useUi((s) => s.pickModel);
  const value = session?.model ?? fallback ?? models[0]?.id ?? null;

  // The names are not needed to type a question: they may come after everything else.
  useEffect(() => {
    const idle = requestIdleCallback(() => drop(loadModels()), { timeout: 2_000 });
    return () => cancelIdleCallback(idle);
  }, []);

  async function choose(model: string): Promise<void> {
    try {
      if (session) putConversation(await call('sessions.setModel', { sessionId: session.id, model }));
      await updateSettings({ model });
    } catch (reason) {
      showToast(toErrorData(reason).message, true);
    }
  }

  return (
    <Select
      label={say('models.title')}
      className="model-picker"
      value={value}
      placeholder={status === 'loading' ? say('models.loading') : say('models.choose')}
      options={models.map((m) => ({ value: m.id, label: m.id, hint: contextText(m.contextWindow) }))}
      emptyText={error?.message ?? say('models.loading')}
      openSignal={wanted}
      onOpen={() => drop(loadModels(status === 'failed'))}
      onChange={(model) => void choose(model)}
    />
  );
}
