import { AppError } from '../../shared/errors';
import type { Project } from '../../shared/models';
import type { ProjectSession } from '../accounts/session';
import { unreachable } from './failures';
import { type Fetch, guardedFetch } from './transport';

/** The proxy's address, without `/openai/v1`. */
export const teamProxyEndpoint = ({ url }: Project): string => `${url}/functions/v1/groq`;

/**
 * Asks as this person. A token that is refused, because the clock is off or the signing key was changed, is renewed
 * and the request sent once more: it was refused before anything of it was used.
 */
export function memberFetch(fetch: Fetch, member: ProjectSession): Fetch {
  return async (input, init) => {
    let sent = '';
    const ask = guardedFetch(fetch, async () => {
      sent = await tokenOf(member);
      return { authorization: `Bearer ${sent}`, apikey: member.project.publishableKey };
    });
    const response = await ask(input, init);
    if (!(await isTokenRefused(response))) return response;
    member.expire(sent);
    return ask(input, init);
  };
}

async function tokenOf(member: ProjectSession): Promise<string> {
  try {
    return await member.accessToken();
  } catch (error) {
    // What went wrong at the auth server is, for somebody who waits for an answer, the same as at the proxy.
    const isSignedOut = error instanceof AppError && error.code === 'signed_out';
    throw isSignedOut ? error : unreachable(error);
  }
}

async function isTokenRefused(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  const text = await response.clone().text();
  return /"code"\s*:\s*"invalid_access_token"/.test(text);
}
