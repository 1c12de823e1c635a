import type postgres from 'postgres';

/** Runs `work` in one transaction with the role and the claims that the REST layer sets for a signed-in user. */
export async function asUser<T>(
  sql: postgres.Sql,
  userId: string,
  work: (transaction: postgres.TransactionSql) => Promise<T>,
  claims: Record<string, unknown> = {},
): Promise<T> {
  let result: { readonly value: T } | undefined;
  await sql.begin(async (transaction) => {
    const all = JSON.stringify({ sub: userId, role: 'authenticated', ...claims });
    await transaction`
      select set_config('request.jwt.claims', ${all}, true), set_config('request.jwt.claim.sub', ${userId}, true)`;
    await transaction`set local role authenticated`;
    result = { value: await work(transaction) };
  });
  if (!result) throw new Error('The transaction did not run.');
  return result.value;
}
