import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import { v4 as uuid } from 'uuid';
import { DocumentKind, type MessageId, type SessionId } from '../../../../shared/models';
import type { SyncRemote } from '../../remote';
import { damageOf } from '../../../store/testing/integrity';
import { Device } from './device';
import { binnedKey, documentKey, Expectations, sessionKey, textOf } from './expectations';
import { LateRequests } from './network';
import { type Backup, backUp, empty, restore } from './server';
import type { Scenario, Step } from './scenario';

export interface Person {
  readonly userId: string;
  readonly remote: SyncRemote;
}

/** A round sends and fetches; what one device sends, the next round of another fetches. Three are plenty. */
const MOST_PASSES = 10;
const MOST_DEVICES = 5;
const KINDS = DocumentKind.options;
/** Which tables are emptied at once. */
const LOSSES = [
  ['profiles', 'training_data', 'messages', 'sessions'],
  ['training_data'],
  ['messages'],
  ['profiles'],
];

/** Plays a scenario with one person's devices and one server, and checks what has become of it. */
export async function play(scenario: Scenario, sql: postgres.Sql, person: Person): Promise<void> {
  const [first] = await sql<
    { id: string }[]
  >`select id from public.sessions where user_id = ${person.userId}`;
  const world = new World(scenario, sql, person, first?.id);
  try {
    for (const step of scenario.steps) await world.take(step);
    await world.settle();
    await world.check();
  } finally {
    world.dispose();
  }
}

interface OpenAnswer {
  readonly device: Device;
  readonly sessionId: SessionId;
  readonly text: string;
}

class World {
  /** Past row-level security, to look at what there really is. */
  readonly #sql: postgres.Sql;
  readonly #person: Person;
  /** Made by the sign-up. */
  readonly #firstSession: string | undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), 'safycore-world-'));
  readonly #late = new LateRequests();
  readonly #devices: Device[];
  readonly #expected = new Expectations();
  readonly #openAnswers = new Map<MessageId, OpenAnswer>();
  /** Where each device deleted messages last; it forgets that when it is started again. */
  readonly #emptied = new Map<Device, SessionId>();
  #written = 0;
  #backup: Backup | null = null;

  constructor({ skews }: Scenario, sql: postgres.Sql, person: Person, firstSession: string | undefined) {
    this.#sql = sql;
    this.#person = person;
    this.#firstSession = firstSession;
    this.#devices = skews.map((skew, index) => this.#device(`device${String(index)}`, skew));
  }

  dispose(): void {
    for (const device of this.#devices) device.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async take(step: Step): Promise<void> {
    const device = this.#devices[step.device % this.#devices.length];
    if (!device) throw new Error('There are no devices.');
    switch (step.do) {
      case 'sync':
        void device.startRound();
        return;
      case 'advance':
        for (let times = 0; times <= step.pick % 4; times++) await device.advance(step.fate);
        return;
      case 'offline':
        device.offline = !device.offline;
        return;
      case 'crash':
        return this.#reopened(device, () => device.crash(step.fate));
      case 'restart':
        return this.#reopened(device, () => device.restart());
      case 'deliver': {
        const request = this.#late.take(step.at);
        if (!request) return;
        await request.deliver();
        return;
      }
      case 'backUp':
        this.#backup = await backUp(this.#sql, this.#person.userId);
        return;
      case 'restore':
        if (!this.#backup) return;
        for (const each of this.#devices) each.cutRound();
        await restore(this.#sql, this.#person.userId, this.#backup);
        return;
      case 'empty':
        await empty(this.#sql, this.#person.userId, LOSSES[step.pick % LOSSES.length] ?? []);
        return;
      case 'copyDevice':
        this.#copyDevice(device);
        return;
      case 'newSession':
        this.#expected.session(device.store.ensureEmptySession().id);
        return;
      case 'saveDocument':
      case 'switchDocument':
      case 'moveDocument':
      case 'deleteDocument':
      case 'binDocument':
        this.#changeDocument(device, step);
        return;
      case 'restoreMessages':
        this.#notingHeads(device, () => this.#restoreMessages(device));
        return;
      case 'restoreSession':
      case 'restoreDocument':
        this.#restoreFromBin(device, step);
        return;
      default:
        this.#notingHeads(device, () => this.#changeSession(device, step));
    }
  }

  /** Everybody is online again, what was late has arrived, and all devices have had the time they need. */
  async settle(): Promise<void> {
    for (const device of this.#devices) {
      device.offline = false;
      await device.sync();
    }
    for (;;) {
      const request = this.#late.take(0);
      if (!request) break;
      await request.deliver();
    }
    for (const [id, { device }] of this.#openAnswers) this.#notingHeads(device, () => this.#endAnswer(id));
    for (let pass = 1; ; pass++) {
      const before = await this.#serverPlace();
      for (const device of this.#devices) {
        const status = await device.sync();
        assert.deepEqual([status.outcome, status.refused], ['done', 0], device.warnings.join('\n'));
      }
      const waiting = this.#devices.map(({ store }) => store.sync.counts().pending);
      if ((await this.#serverPlace()) === before && waiting.every((count) => count === 0)) return;
      assert.ok(pass < MOST_PASSES, `The devices do not come to rest; there still wait ${waiting.join()}.`);
    }
  }

  async check(): Promise<void> {
    const server = await this.#onServer();
    const devices = [...this.#devices, await this.#newDevice()];
    for (const device of devices) {
      equal(onDevice(device), server, `${device.name} holds what the server holds`);
      equal(visible(device), visible(devices[0] ?? device), `${device.name} shows what the others show`);
      equal(remains(device), [], `${device.name} has nothing left of what was deleted`);
      equal(damageOf(device.db), [], 'the file is whole');
    }

    const expected = this.#expected;
    equal(
      server.messages.map(({ id, content }) => [id, content]),
      expected.liveMessages(),
      'every message is there once',
    );
    const { certain, possible } = expected.liveDocuments();
    const documents = server.documents.map(({ id }) => id);
    equal(
      certain.filter((id) => !documents.includes(id)),
      [],
      'every document is there',
    );
    equal(
      documents.filter((id) => !possible.has(id)),
      [],
      'no document is there that was deleted',
    );
    equal(
      server.sessions.map(({ id }) => id).filter((id) => id !== this.#firstSession),
      expected.liveSessions().filter((id) => id !== this.#firstSession),
      'every conversation is there',
    );
    const check = (key: string, value: string | number | null, untouched?: string | number | null): void => {
      const allowed = expected.allowed(key) ?? (untouched === undefined ? null : [untouched]);
      if (allowed)
        assert.ok(allowed.includes(value), `${key} is ${String(value)}, not ${allowed.join(' or ')}`);
    };
    for (const session of server.sessions) {
      check(sessionKey(session.id, 'pinned'), session.pinned, 0);
      check(sessionKey(session.id, 'archived'), session.archived, 0);
      check(sessionKey(session.id, 'binned'), session.binned, 0);
      check(sessionKey(session.id, 'model'), session.model, null);
      check(sessionKey(session.id, 'settings'), session.max_tokens, null);
      check(sessionKey(session.id, 'title'), session.title);
      this.#checkHead(session, server.messages);
    }
    for (const document of server.documents) {
      check(documentKey(document.id, 'text'), textOf(document));
      check(documentKey(document.id, 'enabled'), document.enabled);
      check(documentKey(document.id, 'scope'), document.session_id);
      check(binnedKey(document.id), document.binned, 0);
    }
  }

  /** It is where one of the devices went on last, or below that; unless that was deleted, or cleared. */
  #checkHead({ id, head_id }: Contents['sessions'][number], messages: Contents['messages']): void {
    const allowed = this.#expected.allowed(sessionKey(id, 'head'));
    const parents = new Map(messages.map((message) => [message.id, message.parent_id]));
    if (!allowed || allowed.some((head) => head === null || !parents.has(String(head)))) return;
    let above = head_id;
    while (above !== null && !allowed.includes(above)) above = parents.get(above) ?? null;
    assert.ok(
      above !== null,
      `the head of ${id} is ${String(head_id)}, not ${allowed.join(' or ')}, nor below`,
    );
  }

  #notingHeads(device: Device, act: () => void): void {
    const before = headsOf(device);
    act();
    this.#noteHeads(device, before);
  }

  /** What somebody did here decides where a conversation goes on. */
  #noteHeads(device: Device, before: ReadonlyMap<string, string | null>): void {
    for (const [id, head] of headsOf(device)) {
      if (before.has(id) && before.get(id) !== head)
        this.#expected.wrote(device.name, sessionKey(id, 'head'), head);
    }
  }

  #changeSession(device: Device, step: Step): void {
    const { store } = device;
    const sessions = store.listSessions();
    const session = sessions[step.at % Math.max(1, sessions.length)];
    if (!session) return;
    const { id } = session;
    this.#expected.session(id);
    const wrote = (field: string, value: string | number): void =>
      this.#expected.wrote(device.name, sessionKey(id, field), value);
    const messages = liveMessages(device, id);
    const message = messages[step.pick % Math.max(1, messages.length)];

    switch (step.do) {
      case 'ask': {
        const parentId = step.pick === 0 ? null : (message ?? null);
        const system = step.pick % 3 === 0 ? this.#text('system') : null;
        const content = this.#text('question');
        const asked = store.addQuestion({ sessionId: id, parentId, content, system });
        this.#expected.message(asked.id, id, content);
        // Whenever it reaches the server: where the conversation is in the bin by then, it comes out of it.
        this.#expected.wrote(`${device.name}, asking`, sessionKey(id, 'binned'), 0);
        if (system !== null && asked.parentId) this.#expected.message(asked.parentId, id, system);
        return;
      }
      case 'reply':
        if (message) this.#endAnswer(this.#beginAnswer(device, id, message));
        return;
      case 'beginAnswer':
        if (message) this.#beginAnswer(device, id, message);
        return;
      case 'endAnswer': {
        const open = [...this.#openAnswers].filter(([, answer]) => answer.device === device);
        const answer = open[step.pick % Math.max(1, open.length)];
        if (answer) this.#endAnswer(answer[0]);
        return;
      }
      case 'selectVersion':
        if (message) store.selectVersion(id, message);
        return;
      case 'rename': {
        const title = this.#text('title');
        store.updateSession(id, { title });
        wrote('title', title);
        return;
      }
      case 'pin':
        store.updateSession(id, { pinned: !session.pinned });
        wrote('pinned', Number(!session.pinned));
        return;
      case 'archive':
        store.updateSession(id, { archived: !session.archived });
        wrote('archived', Number(!session.archived));
        return;
      case 'chooseModel': {
        const model = this.#text('model');
        const maxTokens = this.#written;
        store.updateSession(id, { model, settings: { maxTokens } });
        wrote('model', model);
        wrote('settings', maxTokens);
        return;
      }
      case 'clear':
        this.#expected.cleared(messages);
        store.clearConversation(id);
        this.#emptied.set(device, id);
        // Also where nothing was there: that may be of what has not come yet.
        this.#expected.wrote(device.name, sessionKey(id, 'head'), null);
        return;
      case 'deleteMessage': {
        if (!message) return;
        store.deleteMessage(id, message);
        this.#emptied.set(device, id);
        const left = liveMessages(device, id);
        this.#expected.cleared(messages.filter((each) => !left.includes(each)));
        return;
      }
      case 'binSession':
        store.binSessions([id]);
        wrote('binned', 1);
        return;
      case 'deleteSession':
        store.deleteSession(id);
        this.#expected.deletedSession(id);
        return;
      default:
        throw new Error(`${step.do} is nothing that one does to a conversation.`);
    }
  }

  #restoreMessages(device: Device): void {
    const id = this.#emptied.get(device);
    if (id === undefined || !headsOf(device).has(id)) return;
    const before = new Set(allMessages(device).map((message) => message.id));
    const isBinned = device.store.listBin().some((item) => item.id === id);
    device.store.restoreMessages(id);
    for (const { id: message, session_id, content } of allMessages(device)) {
      if (!before.has(message)) this.#expected.message(message, session_id, content);
    }
    if (isBinned) this.#expected.wrote(device.name, sessionKey(id, 'binned'), 0);
    // Whatever reaches the server of it takes the conversation out of the bin.
    this.#expected.wrote(`${device.name}, asking`, sessionKey(id, 'binned'), 0);
  }

  #changeDocument({ store, name }: Device, step: Step): void {
    const session = store.listSessions()[step.at];
    const sessionId = session?.id ?? null;
    if (session) this.#expected.session(session.id);
    const documents = store.listDocuments(sessionId);
    const chosen = documents[step.pick % (documents.length + 1)];
    if (step.do === 'deleteDocument') {
      if (!chosen) return;
      store.deleteDocument(chosen.id);
      this.#expected.deletedDocument(chosen.id);
      return;
    }
    const wroteBinned = (id: string, binned: 0 | 1): void =>
      this.#expected.wrote(name, binnedKey(id), binned);
    if (step.do === 'binDocument') {
      if (!chosen) return;
      store.binDocument(chosen.id);
      wroteBinned(chosen.id, 1);
      return;
    }
    if (step.do === 'moveDocument') {
      if (!chosen) return;
      // What anybody did to those that make room stands.
      const to = step.pick % 2 === 0 ? sessionId : (store.listSessions()[step.pick]?.id ?? null);
      store.moveDocument(chosen.id, to, step.pick % documents.length);
      this.#expected.document(chosen.id, to);
      this.#expected.wrote(name, documentKey(chosen.id, 'scope'), to);
      if (to !== null) this.#expected.session(to);
      return;
    }
    if (step.do === 'switchDocument') {
      if (!chosen) return;
      const { id, kind, title, content, enabled } = chosen;
      store.saveDocument({ kind, title, content, enabled: !enabled, id, sessionId });
      this.#expected.wrote(name, documentKey(id, 'enabled'), Number(!enabled));
      wroteBinned(id, 0);
      return;
    }
    const draft = {
      kind: KINDS[step.pick % KINDS.length] ?? 'text',
      title: this.#text('title'),
      content: this.#text('facts'),
      enabled: step.pick % 2 === 0,
    };
    const saved = store.saveDocument({ ...draft, id: chosen?.id, sessionId });
    this.#expected.document(saved.id, saved.sessionId);
    this.#expected.wrote(name, documentKey(saved.id, 'text'), textOf(draft));
    if (!chosen) this.#expected.wrote(name, documentKey(saved.id, 'scope'), saved.sessionId);
    if (chosen?.enabled !== draft.enabled) {
      this.#expected.wrote(name, documentKey(saved.id, 'enabled'), Number(draft.enabled));
    }
    wroteBinned(saved.id, 0);
  }

  #restoreFromBin({ store, name }: Device, step: Step): void {
    const kind = step.do === 'restoreSession' ? 'conversation' : 'document';
    const items = store.listBin().filter((item) => item.kind === kind);
    const item = items[step.at % Math.max(1, items.length)];
    if (item?.kind === 'conversation') {
      store.restore({ sessionIds: [item.id], documentIds: [] });
      this.#expected.wrote(name, sessionKey(item.id, 'binned'), 0);
    } else if (item) {
      store.restore({ sessionIds: [], documentIds: [item.id] });
      this.#expected.wrote(name, binnedKey(item.id), 0);
    }
  }

  #beginAnswer(device: Device, sessionId: SessionId, parentId: MessageId): MessageId {
    const id = uuid() as MessageId;
    const text = this.#text('answer');
    device.store.beginAnswer({ id, sessionId, parentId, model: 'demo', text: '' });
    device.store.appendAnswer(id, text);
    this.#openAnswers.set(id, { device, sessionId, text });
    return id;
  }

  /** It may be gone: a conversation that is cleared or deleted takes along what is still being written in it. */
  #endAnswer(id: MessageId): void {
    const answer = this.#openAnswers.get(id);
    this.#openAnswers.delete(id);
    if (!answer || !isInJournal(answer.device, id)) return;
    const end = { content: answer.text, status: 'complete', errorCode: null, model: 'demo' } as const;
    answer.device.store.finishAnswer(id, { ...end, usage: { promptTokens: 3 } });
    this.#expected.message(id, answer.sessionId, answer.text);
  }

  /** What was being written is an answer from then on, as far as it had come. */
  async #reopened(device: Device, reopen: () => Promise<void>): Promise<void> {
    const open = [...this.#openAnswers].filter(([, answer]) => answer.device === device);
    const kept = open.filter(([id]) => isInJournal(device, id));
    const before = headsOf(device);
    await reopen();
    this.#emptied.delete(device);
    this.#noteHeads(device, before);
    for (const [id] of open) this.#openAnswers.delete(id);
    for (const [id, { sessionId, text }] of kept) this.#expected.message(id, sessionId, text);
  }

  #device(name: string, skew: number): Device {
    return new Device({ folder: this.#folder, name, skew, remote: this.#person.remote, late: this.#late });
  }

  #copyDevice(device: Device): void {
    if (this.#devices.length >= MOST_DEVICES) return;
    const name = `copy${String(this.#devices.length)}`;
    this.#expected.copied(device.name, name);
    const copy = device.copy(name);
    this.#noteHeads(copy, headsOf(device));
    this.#devices.push(copy);
    // An answer that was being written is one of the copy's own from here on, as far as it had come.
    const known = new Set(allMessages(device).map(({ id }) => id));
    for (const { id, session_id, content } of allMessages(copy)) {
      if (!known.has(id)) this.#expected.message(id, session_id, content);
    }
  }

  /** Holds what the server holds. */
  async #newDevice(): Promise<Device> {
    const device = this.#device('new', 0);
    this.#devices.push(device);
    await device.sync();
    return device;
  }

  async #serverPlace(): Promise<unknown> {
    const [row] = await this.#sql`
      select max(seq)::text as place from (
        select seq from public.sessions where user_id = ${this.#person.userId}
        union all select seq from public.messages where user_id = ${this.#person.userId}
        union all select seq from public.training_data where user_id = ${this.#person.userId}) rows`;
    return row?.place;
  }

  async #onServer(): Promise<Contents> {
    const { userId } = this.#person;
    const sql = this.#sql;
    return {
      sessions: plain(
        await sql<Contents['sessions'][number][]>`
        select id, title, title_auto::int, model, (settings ->> 'maxTokens')::int as max_tokens,
               head_id::text, pinned::int, archived::int, (binned_at is not null)::int as binned
          from public.sessions where user_id = ${userId} and deleted_at is null order by id collate "C"`,
      ),
      messages: plain(
        await sql<Contents['messages'][number][]>`
        select id::text, session_id, parent_id::text, role, content, status, error_code, model, (usage ->> 'promptTokens')::int as tokens
          from public.messages where user_id = ${userId} and deleted_at is null order by id`,
      ),
      documents: plain(
        await sql<Contents['documents'][number][]>`
        select id::text, session_id, kind, title, content, enabled::int, position, (binned_at is not null)::int as binned
          from public.training_data where user_id = ${userId} and deleted_at is null order by id`,
      ),
    };
  }

  #text(what: string): string {
    this.#written += 1;
    return `${what} ${String(this.#written)}`;
  }
}

interface Contents {
  readonly sessions: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly title_auto: number;
    readonly model: string | null;
    readonly max_tokens: number | null;
    readonly head_id: string | null;
    readonly pinned: number;
    readonly archived: number;
    readonly binned: number;
  }[];
  readonly messages: readonly {
    readonly id: string;
    readonly session_id: string;
    readonly parent_id: string | null;
    readonly content: string;
    readonly tokens: number | null;
  }[];
  readonly documents: readonly {
    readonly id: string;
    readonly session_id: string | null;
    readonly kind: string;
    readonly title: string;
    readonly content: string;
    readonly enabled: number;
    readonly binned: number;
  }[];
}

/** Without what the library adds to its rows. */
const plain = <Row extends object>(rows: readonly Row[]): Row[] => Array.from(rows, (row) => ({ ...row }));

function equal(actual: unknown, expected: unknown, promise: string): void {
  try {
    assert.deepEqual(actual, expected);
  } catch (error) {
    throw new Error(`Not true: ${promise}.\n${(error as Error).message}`, { cause: error });
  }
}

function onDevice({ db }: Device): Contents {
  return {
    sessions: db.all(
      `SELECT id, title, title_auto, model, settings ->> 'maxTokens' AS max_tokens, head_id, pinned, archived, binned_at IS NOT NULL AS binned
         FROM sessions WHERE deleted_at IS NULL ORDER BY id`,
    ),
    messages: db.all(
      `SELECT id, session_id, parent_id, role, content, status, error_code, model, usage ->> 'promptTokens' AS tokens
         FROM messages WHERE deleted_at IS NULL ORDER BY id`,
    ),
    documents: db.all(
      `SELECT id, session_id, kind, title, content, enabled, position, binned_at IS NOT NULL AS binned
         FROM training_data WHERE deleted_at IS NULL ORDER BY id`,
    ),
  };
}

/** All that the person sees, with order, times and versions. */
function visible({ store }: Device): unknown {
  return {
    sessions: store.listSessions().map((session) => ({
      session,
      page: store.page({ sessionId: session.id, limit: 200 }),
      documents: documentsOf(store, session.id),
    })),
    documents: documentsOf(store, null),
    bin: store.listBin(),
  };
}

/** That its text met another one is what a device knows for itself: the other one may have been there first. */
function documentsOf(store: Device['store'], sessionId: SessionId | null): unknown[] {
  return store.listDocuments(sessionId).map((document) => ({ ...document, conflict: false }));
}

/** Texts that were deleted, and pieces of answers that ended. */
function remains({ db }: Device): unknown[] {
  return db.all(
    `SELECT id FROM messages WHERE deleted_at IS NOT NULL AND content <> ''
     UNION ALL SELECT id FROM training_data WHERE deleted_at IS NOT NULL AND content <> ''
     UNION ALL SELECT answer_id FROM stream_pieces`,
  );
}

/** Where each conversation goes on. */
const headsOf = ({ db }: Device): Map<string, string | null> =>
  new Map(
    db
      .all<{ id: string; head_id: string | null }>(
        'SELECT id, head_id FROM sessions WHERE deleted_at IS NULL',
      )
      .map(({ id, head_id }) => [id, head_id]),
  );

function liveMessages({ db }: Device, sessionId: string): MessageId[] {
  return db
    .all<{ id: MessageId }>(
      'SELECT id FROM messages WHERE session_id = ? AND deleted_at IS NULL ORDER BY created_at, id',
      sessionId,
    )
    .map(({ id }) => id);
}

const allMessages = ({ db }: Device): { id: string; session_id: string; content: string }[] =>
  db.all('SELECT id, session_id, content FROM messages WHERE deleted_at IS NULL');

const isInJournal = ({ db }: Device, id: string): boolean =>
  db.get('SELECT 1 AS found FROM stream_journal WHERE id = ?', id) !== undefined;
