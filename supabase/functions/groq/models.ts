import type { Budget } from './budget.ts';
import { ProxyError } from './errors.ts';
import { askGroq, headersFrom, passError } from './groq.ts';
import type { Settings } from './settings.ts';

const PATH = '/openai/v1/models';

/** Groq's list without the models that the team does not use. Costs no tokens, but a request. */
export async function models(
  request: Request,
  userId: string,
  settings: Settings,
  budget: Budget,
): Promise<Response> {
  await budget.reserve(userId, 0);
  const response = await askGroq(settings, PATH, { signal: request.signal });
  if (!response.ok) return passError(response);
  const list = (await response.json().catch(() => null)) as { data?: unknown } | null;
  if (!Array.isArray(list?.data)) {
    throw new ProxyError(502, 'bad_gateway', 'Groq answered with no list of models. Try again in a moment.');
  }
  const rows = list.data as ({ id?: unknown } | null)[];
  const data = rows.filter((row) => typeof row?.id === 'string' && settings.models.includes(row.id));
  return Response.json({ object: 'list', data }, { headers: headersFrom(response) });
}
