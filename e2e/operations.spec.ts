import { askMain as ask } from './harness/operation';
import { newCredentials, signUp } from './harness/person';
import { expect, test } from './harness/test';

test('every function of the REST backend that this app replaces is there', async ({ launch, groq }) => {
  const credentials = newCredentials();
  const { page } = await launch();
  await signUp(page, credentials);

  const profile = await ask(page, 'auth.profile');
  expect(profile).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    email: credentials.email,
    createdAt: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
    defaultSessionId: expect.any(String) as unknown,
  });

  const { session } = await ask(page, 'sessions.create');
  expect(session.id).toBe(profile.defaultSessionId);
  const facts = 'The blue bicycle costs 340 euros';
  for (const stream of [true, false]) {
    await ask(page, 'chat.send', {
      sessionId: session.id,
      content: 'What does the blue bicycle cost?',
      trainingData: facts,
      stream,
    });
    await expect.poll(() => ask(page, 'chat.stream', { sessionId: session.id })).toBeNull();
    expect(groq.chats.at(-1)?.body).toMatchObject({ stream });
  }

  const { messages } = await ask(page, 'messages.page', { sessionId: session.id, limit: 50 });
  expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user', 'assistant']);
  expect(messages[0]?.content).toContain(facts);
  expect(messages.at(-1)?.content).toContain('340 euros');

  const [listed] = await ask(page, 'sessions.list');
  expect(listed).toMatchObject({ id: session.id, title: 'What does the blue bicycle cost?' });
  expect(Date.parse(listed?.updatedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(listed?.createdAt ?? ''));

  await ask(page, 'training.save', { sessionId: null, title: 'All', content: 'For all', enabled: true });
  await ask(page, 'training.save', {
    sessionId: session.id,
    title: 'One',
    content: 'For one',
    enabled: true,
  });
  expect((await ask(page, 'training.list', { sessionId: null })).map(({ content }) => content)).toEqual([
    'For all',
  ]);
  expect((await ask(page, 'training.list', { sessionId: session.id })).map(({ content }) => content)).toEqual(
    ['For one'],
  );

  await ask(page, 'sessions.clear', { sessionId: session.id });
  expect((await ask(page, 'messages.page', { sessionId: session.id, limit: 50 })).messages).toEqual([]);
  // The page is loaded anew, perhaps before the answer has reached it.
  await Promise.allSettled([ask(page, 'auth.signOut', { copy: 'keep', confirmed: true })]);
  await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
});
