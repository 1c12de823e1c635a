import { randomUUID } from 'node:crypto';
import type { Question, Resident } from './world';

export const VERBS = ['select', 'insert', 'upsert', 'ignore', 'update', 'delete'] as const;
export type Verb = (typeof VERBS)[number];

/** What each of CALLERS gets, in their order. */
export type Outcomes = readonly [
  owner: string,
  other: string,
  visitor: string,
  expired: string,
  forged: string,
  service: string,
];

type Row = Readonly<Record<string, unknown>>;

/** How to ask a table about a person's row, and what comes of it. */
export interface TableCase {
  readonly key: string;
  /** The row that the person has. */
  existing(owner: Resident): Row;
  /** A row that the person could make. */
  fresh(owner: Resident): Row;
  readonly change: Row;
  readonly outcomes: Readonly<Record<Verb, Outcomes>>;
}

// A visitor may nothing (42501), an expired token is told so (PGRST303), a forged one is none (PGRST301). The write of
// somebody else fails the policy (42501); their read, change and removal find no row.
// prettier-ignore
const TENANT: Readonly<Record<Verb, Outcomes>> = {
  //        owner          other          visitor      expired         forged          service
  select: ['200 read',    '200 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '200 read'],
  insert: ['201 written', '403 42501',   '401 42501', '401 PGRST303', '401 PGRST301', '201 written'],
  upsert: ['200 written', '403 42501',   '401 42501', '401 PGRST303', '401 PGRST301', '200 written'],
  ignore: ['201 nothing', '403 42501',   '401 42501', '401 PGRST303', '401 PGRST301', '201 nothing'],
  update: ['200 written', '200 nothing', '401 42501', '401 PGRST303', '401 PGRST301', '200 written'],
  delete: ['403 42501',   '403 42501',   '401 42501', '401 PGRST303', '401 PGRST301', '200 written'],
};

export const TABLES: Readonly<Record<string, TableCase>> = {
  sessions: {
    key: 'user_id,id',
    existing: (owner) => ({ user_id: owner.id, id: owner.sessionId, title: 'forged' }),
    fresh: (owner) => ({ user_id: owner.id, id: randomUUID(), title: 'forged' }),
    change: { title: 'forged' },
    outcomes: TENANT,
  },
  messages: {
    key: 'user_id,id',
    existing: (owner) => messageOf(owner, owner.messageId),
    fresh: (owner) => messageOf(owner, randomUUID()),
    change: { deleted_at: '2026-01-01T00:00:00Z' },
    // written once: nobody rewrites a message
    outcomes: {
      ...TENANT,
      upsert: ['403 42501', '403 42501', '401 42501', '401 PGRST303', '401 PGRST301', '403 42501'],
    },
  },
  training_data: {
    key: 'user_id,id',
    existing: (owner) => ({
      user_id: owner.id,
      id: owner.trainingId,
      session_id: owner.sessionId,
      content: 'forged',
    }),
    fresh: (owner) => ({ user_id: owner.id, id: randomUUID(), session_id: null, content: 'forged' }),
    change: { content: 'forged' },
    outcomes: TENANT,
  },
  profiles: {
    key: 'user_id',
    existing: (owner) => ({ user_id: owner.id, display_name: 'forged' }),
    fresh: (owner) => ({ user_id: owner.id, display_name: 'forged' }),
    change: { display_name: 'forged' },
    outcomes: TENANT,
  },
  training_revisions: {
    key: 'user_id,id',
    existing: (owner) => revisionOf(owner, owner.revisionId),
    fresh: (owner) => revisionOf(owner, randomUUID()),
    change: { content: 'forged' },
    // written by a trigger alone: its owner may read, and for the rest is somebody else
    outcomes: {
      ...TENANT,
      insert: ['403 42501', '403 42501', '401 42501', '401 PGRST303', '401 PGRST301', '201 written'],
      upsert: ['403 42501', '403 42501', '401 42501', '401 PGRST303', '401 PGRST301', '200 written'],
      ignore: ['403 42501', '403 42501', '401 42501', '401 PGRST303', '401 PGRST301', '201 nothing'],
      update: ['403 42501', '403 42501', '401 42501', '401 PGRST303', '401 PGRST301', '200 written'],
    },
  },
};

function messageOf(owner: Resident, id: string): Row {
  return { user_id: owner.id, id, session_id: owner.sessionId, role: 'user', content: 'forged' };
}

function revisionOf(owner: Resident, id: string): Row {
  return { user_id: owner.id, id, document_id: owner.trainingId, title: '', content: 'forged' };
}

/**
 * The request of a verb about the owner's row. What is added is not asked back: to read a row that one may add but not
 * see is an error of its own, which would hide a policy that lets it in.
 */
export function questionOf(table: string, verb: Verb, owner: Resident): Question {
  const { key, existing, fresh, change } = tableCase(table);
  const mine = `${table}?user_id=eq.${owner.id}`;
  const prefer = (...preferences: string[]) => ({ prefer: preferences.join(',') });
  switch (verb) {
    case 'select':
      return { method: 'GET', path: mine };
    case 'insert':
      return { method: 'POST', path: table, headers: prefer('return=minimal'), body: fresh(owner) };
    case 'upsert':
    case 'ignore':
      return {
        method: 'POST',
        path: `${table}?on_conflict=${key}`,
        headers: prefer(verb === 'upsert' ? 'resolution=merge-duplicates' : 'resolution=ignore-duplicates'),
        body: existing(owner),
      };
    case 'update':
      return { method: 'PATCH', path: mine, headers: prefer('return=representation'), body: change };
    case 'delete':
      return { method: 'DELETE', path: mine, headers: prefer('return=representation') };
    default:
      return verb satisfies never;
  }
}

export function tableCase(table: string): TableCase {
  const found = TABLES[table];
  if (!found) throw new Error(`No row for ${table} in supabase/tests/matrix/tables.ts.`);
  return found;
}
