import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { v4 as uuid } from 'uuid';
import type { MessageId } from '../../../shared/models';
import { openHistoryStore } from '../open';

/* Asks and answers without end, and prints a line for each thing that the store has acknowledged, until it is killed. */

const [, , file = '', key = '', worker = ''] = process.argv;
const store = await openHistoryStore({
  file,
  key: Buffer.from(key, 'hex'),
  createWorker: () => new Worker(pathToFileURL(worker)),
});
const say = (line: string): unknown => process.stdout.write(`${line}\n`);

const { id: sessionId } = await store.ensureEmptySession();
say(`session ${sessionId}`);
let parentId: MessageId | null = null;
for (let turn = 0; ; turn++) {
  const id = uuid() as MessageId;
  const { question } = await store.beginTurn({
    sessionId,
    parentId,
    content: `q${String(turn)}`,
    system: null,
    queuedId: null,
    answer: { id, model: 'demo' },
  });
  say(`question ${question.id}`);
  let content = '';
  for (let piece = 0; piece < 8; piece++) {
    const text = `piece ${String(piece)} `;
    await store.appendAnswer(id, text);
    content += text;
    say(`piece ${id} ${String(content.length)}`);
  }
  await store.finishAnswer(id, { content, status: 'complete', errorCode: null, model: 'demo', usage: null });
  say(`answer ${id} ${String(content.length)}`);
  parentId = id;
}
