import postgres from 'postgres';
import { z } from 'zod';
import { asUser } from '../../world/supabase/as-user';

/** One place in a plan where a table is read. */
export interface TableRead {
  readonly node: string;
  readonly table: string;
  /** Absent for a sequential scan. */
  readonly index?: string;
  /** What the index itself is asked for; a filter afterwards is not part of it. */
  readonly condition?: string;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly Schema?: string | undefined;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Index Name'?: string | undefined;
  readonly 'Index Cond'?: string | undefined;
  readonly 'Conflict Arbiter Indexes'?: string[] | undefined;
  readonly Plans?: PlanNode[] | undefined;
}

const PlanNode: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    Schema: z.string().optional(),
    'Relation Name': z.string().optional(),
    'Index Name': z.string().optional(),
    'Index Cond': z.string().optional(),
    'Conflict Arbiter Indexes': z.array(z.string()).optional(),
    Plans: z.array(PlanNode).optional(),
  }),
);
const Explained = z.object({ Plan: PlanNode });

/**
 * The plans that PostgreSQL really chose for whatever `work` runs as the user: its statements, those inside of functions,
 * and those of triggers and foreign keys. EXPLAIN alone shows the outermost only. What `work` writes is rolled back.
 */
export async function readPlans(
  databaseUrl: string,
  userId: string,
  work: (transaction: postgres.TransactionSql) => Promise<unknown>,
  claims: Record<string, unknown> = {},
): Promise<TableRead[]> {
  const reads: TableRead[] = [];
  const sql = postgres(databaseUrl, {
    max: 1,
    onnotice: ({ message = '' }) => {
      const plan = /^duration: .* plan:\n([\s\S]*)$/.exec(message)?.[1];
      if (plan !== undefined) collect(Explained.parse(JSON.parse(plan)).Plan, reads);
    },
  });
  const undo = new Error('Rolled back on purpose.');
  try {
    await sql.unsafe(`
      load 'auto_explain';
      set auto_explain.log_min_duration = 0;
      set auto_explain.log_nested_statements = on;
      set auto_explain.log_format = json;
      set auto_explain.log_verbose = on;
      set auto_explain.log_level = notice;`);
    await asUser(
      sql,
      userId,
      async (transaction) => {
        await work(transaction);
        throw undo;
      },
      claims,
    ).catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  } finally {
    await sql.end();
  }
  return reads;
}

function collect(node: PlanNode, reads: TableRead[], outer = ''): void {
  const name = node['Relation Name'];
  // The part of a bitmap scan that reads the index names no table.
  const table = name === undefined ? outer : `${node.Schema ?? ''}.${name}`;
  const index = node['Index Name'];
  const condition = node['Index Cond'];
  for (const arbiter of node['Conflict Arbiter Indexes'] ?? []) {
    reads.push({ node: 'Conflict', table, index: arbiter });
  }
  if (node['Node Type'].endsWith('Scan') && (name !== undefined || index !== undefined)) {
    reads.push({
      node: node['Node Type'],
      table,
      ...(index === undefined ? {} : { index }),
      ...(condition === undefined ? {} : { condition }),
    });
  }
  for (const child of node.Plans ?? []) collect(child, reads, table);
}
