import { z } from 'zod';
import { rowShape } from '../rows/schema';
import type { PulledChange, PulledPage, PulledTable } from '../store/changes/pulled';

const TABLES = [
  'sessions',
  'messages',
  'training_data',
  'profiles',
] as const satisfies readonly PulledTable[];

const Change = z.discriminatedUnion(
  'kind',
  TABLES.map((table) =>
    z.object({ kind: z.literal(table), row: z.object(rowShape(table, 'server')) }),
  ) as unknown as [z.ZodObject<{ kind: z.ZodLiteral<PulledTable>; row: z.ZodObject }>],
);

const Page = z.object({
  cursor: z.number().int().nonnegative(),
  has_more: z.boolean(),
  reset: z.boolean().default(false),
  mark: z.string().nullable().default(null),
  unknown: z.boolean().default(false),
  server_time: z.string().optional(),
  changes: z.array(z.unknown()),
});

/**
 * Checks a page of `sync_pull`. A row that cannot be used, such as one of a kind that a later version brings, is left
 * out and told to `onSkipped`. Throws ZodError when the page itself is no page.
 */
export function parsePage(answer: unknown, onSkipped: (reason: string) => void): PulledPage {
  const page = Page.parse(answer);
  const changes: PulledChange[] = [];
  for (const raw of page.changes) {
    const change = Change.safeParse(raw);
    if (change.success) changes.push(change.data as PulledChange);
    else onSkipped(change.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; '));
  }
  const { cursor, has_more: hasMore, reset, mark, unknown: isUnknown, server_time } = page;
  const at = new Date(server_time ?? NaN);
  const serverTime = Number.isNaN(at.getTime()) ? null : at.toISOString();
  return { cursor, hasMore, reset, mark, isUnknown, serverTime, changes };
}
