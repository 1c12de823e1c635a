import { applyPage, type AppliedPage } from './changes/apply-page';
import { bin, deleteToldExpired } from './bin';
import { comparison } from './changes/comparison';
import { copyTo, tally } from './copy';
import { documents } from './documents';
import { drafts } from './drafts';
import { emptying } from './emptying';
import { forks } from './forks';
import { journal } from './journal';
import { messages } from './messages';
import { meta } from './meta';
import { type Bound, erase, read, type Remote, whole } from './operation';
import { outbox } from './changes/pending';
import type { PulledPage } from './changes/pulled';
import { queue } from './queue';
import { refused } from './changes/refused';
import { revisions } from './revisions';
import { search } from './search/search';
import { spelling } from './spelling';
import { conversations } from './sessions';
import { transfer } from './transfer/operations';
import { turns } from './turns';
import { watching } from './watched-files';

/** All that the account's file can be asked: each room tells its own. */
export const operations = {
  ...conversations,
  ...bin,
  ...messages,
  ...emptying,
  ...turns,
  ...journal,
  ...queue,
  ...drafts,
  ...forks,
  ...documents,
  ...revisions,
  ...refused,
  ...meta,
  ...watching,
  ...spelling,
  search: read(search),
  tally: read(tally),
  copyTo: whole(copyTo),

  /** What the sync engine needs. */
  sync: {
    ...comparison,
    ...outbox,
    retryRefused: refused.retryRefused,
    deleteExpired: deleteToldExpired,
    applyPage: erase<[page: PulledPage, askedFrom?: number], AppliedPage>(applyPage, (_db, page) =>
      page.changes.some(({ row }) => 'deleted_at' in row && row.deleted_at !== null),
    ),
  },
  /** What exporting and importing need. */
  transfer,
};

/** The store without its thread. */
export type BoundStore = Bound<typeof operations>;
/** The store as main calls it. */
export type StoreOperations = Remote<typeof operations>;
export type SyncStore = StoreOperations['sync'];
export type TransferStore = StoreOperations['transfer'];
