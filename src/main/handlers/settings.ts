import { nativeTheme } from 'electron';
import { normaliseEndpoint } from '../../core/provider/transport';
import type { ApiKeyStatus } from '../../shared/models';
import { AppError } from '../../shared/errors';
import { GROQ_ENDPOINT } from '../../shared/settings';
import type { Area, Services } from '../services';
import { usesTeamProxy } from '../provider-source';

/** Only Groq itself is known to want a key; a server of one's own may do without, and the team's proxy has its own. */
export const apiKeyStatus = ({ settings, accounts }: Services): ApiKeyStatus => {
  const chosen = settings.get();
  const required = chosen.endpoint === GROQ_ENDPOINT && !usesTeamProxy(chosen, accounts.current());
  return { saved: accounts.apiKey(chosen.endpoint) !== null, required };
};

/** The address as it is kept: without a trailing slash and without the path the client adds. */
function parseEndpoint(endpoint: string): string {
  let url: URL;
  try {
    url = new URL(endpoint.trim());
  } catch {
    throw new AppError('bad_request', 'settings.not_an_address');
  }
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    throw new AppError('bad_request', 'settings.endpoint_without_https');
  }
  return normaliseEndpoint(url.origin + url.pathname);
}

export function settingsHandlers(services: Services): Area<'settings' | 'apiKey' | 'project'> {
  const { settings, accounts, emit } = services;

  const apiKeyChanged = (): ApiKeyStatus => {
    const status = apiKeyStatus(services);
    emit('apiKey.changed', status);
    return status;
  };

  return {
    'settings.update': async (patch) => {
      if (patch.useTeamProxy === true && accounts.current()?.kind !== 'server') throw noTeam();
      const endpoint = patch.endpoint === undefined ? undefined : parseEndpoint(patch.endpoint);
      const updated = settings.update({ ...patch, endpoint });
      nativeTheme.themeSource = updated.theme;
      emit('settings.changed', updated);
      if (patch.updateMode !== undefined || patch.updateChannel !== undefined)
        (await services.updates()).changed();
      if (endpoint !== undefined || patch.useTeamProxy !== undefined) apiKeyChanged();
      return updated;
    },
    'apiKey.save': async ({ key }) => {
      await accounts.saveApiKey(settings.get().endpoint, key);
      return apiKeyChanged();
    },
    'apiKey.remove': async () => {
      await accounts.removeApiKey(settings.get().endpoint);
      return apiKeyChanged();
    },
    'project.test': (project) => accounts.testProject(project),
    'project.connect': (project) => accounts.connect(project),
  };
}

const noTeam = (): AppError => new AppError('bad_request', 'settings.no_team');
