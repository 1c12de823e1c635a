import { nativeTheme } from 'electron';
import { parseEndpoint } from '../../core/provider/address';
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
