import { createHash } from 'node:crypto';
import { AccountId, type Project } from '../../shared/models';
import { AppError } from '../../shared/errors';
import { apiKeyRefused, serverFailed, serverUnreachable } from './auth-errors';
import { createServerFetch, noNotes, type ServerFetchOptions } from './server-fetch';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The project as it is kept: the address is a bare origin. Throws `project_invalid`. */
export function parseProject({ url, publishableKey }: Project): Project {
  return { url: parseAddress(url.trim()), publishableKey: parseKey(publishableKey.trim()) };
}

/** The bare origin of a project's address. Throws `project_invalid`. */
export function parseAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.password || url.search || url.hash || !/^\/*$/.test(url.pathname)) {
    throw new AppError('project_invalid', 'accounts.not_a_project_address');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) {
    throw new AppError('project_invalid', 'accounts.address_without_https');
  }
  return url.origin;
}

/**
 * A publishable key, or its older form, a JWT with the role `anon`. A secret key would open everybody's rows.
 * Throws `project_invalid`.
 */
export function parseKey(key: string): string {
  const role = roleOf(key);
  if (key.startsWith('sb_secret_') || role === 'service_role') {
    throw new AppError('project_invalid', 'accounts.secret_key');
  }
  if (!/^sb_publishable_[\w-]+$/.test(key) && role !== 'anon') {
    throw new AppError('project_invalid', 'accounts.not_a_publishable_key');
  }
  return key;
}

function roleOf(jwt: string): unknown {
  const [, payload, signature] = jwt.split('.');
  if (!payload || !signature) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && 'role' in claims ? claims.role : null;
  } catch {
    return null;
  }
}

/**
 * Asks the project's auth server for its settings. Throws `project_invalid` (no such project, wrong key),
 * `server_unreachable` or `server_failed`.
 */
export async function testProject(
  project: Project,
  options: Omit<ServerFetchOptions, 'notes' | 'onReachable'>,
): Promise<void> {
  const { url, publishableKey } = parseProject(project);
  const notes = noNotes();
  const ask = createServerFetch({ ...options, notes, onReachable: () => undefined });
  let response: Response;
  try {
    response = await ask(`${url}/auth/v1/settings`, { headers: { apikey: publishableKey } });
  } catch (error) {
    throw serverUnreachable(error, notes);
  }
  const settings: unknown = await response.json().catch(() => null);
  if (response.status >= 500) throw serverFailed(response.status);
  if (response.status === 401 || response.status === 403) throw apiKeyRefused(response.status);
  if (!response.ok || typeof settings !== 'object' || settings === null || !('external' in settings)) {
    throw new AppError('project_invalid', 'accounts.no_project_there');
  }
}

/** 128 bits: nobody finds another address with the same ones. */
export const FINGERPRINT_DIGITS = 32;

/** Two projects never share an account, even if a user's id is the same in both. */
export function accountIdOf(projectUrl: string, userId: string): AccountId {
  const hash = createHash('sha256').update(new URL(projectUrl).origin).digest('hex');
  return AccountId.parse(`${hash.slice(0, FINGERPRINT_DIGITS)}-${userId}`);
}
