import type { Account } from '../shared/models';
import type { Settings } from '../shared/settings';

/** A local account has no project, and so no team: it goes on with the endpoint. */
export const usesTeamProxy = ({ useTeamProxy }: Settings, account: Account | null): boolean =>
  useTeamProxy && account?.kind === 'server';

/** Names who answers this account, without asking. */
export const sourceName = (settings: Settings, account: Account | null): string =>
  usesTeamProxy(settings, account) ? 'team' : settings.endpoint;
