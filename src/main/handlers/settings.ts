import { endpointIn } from '../../core/provider/address';
import type { ApiKeyStatus } from '../../shared/models';
import { AppError } from '../../shared/errors';
import { DEMO_ENDPOINT, GROQ_ENDPOINT } from '../../shared/endpoints';
import type { Area, Services } from '../services';
import { usesTeamProxy } from '../who-answers';

/** Only Groq itself is known to want a key; a server of one's own may do without, and the team's proxy has its own. */
export const apiKeyStatus = ({ settings, accounts }: Services): ApiKeyStatus => {
  const chosen = settings.get();
  const required = chosen.endpoint === GROQ_ENDPOINT && !usesTeamProxy(chosen, accounts.current());
  const isDemo = chosen.endpoint === DEMO_ENDPOINT;
  return { saved: !isDemo && accounts.apiKey(chosen.endpoint) !== null, required };
};

export function settingsHandlers(services: Services): Area<'settings' | 'apiKey' | 'servers' | 'project'> {
  const { settings, accounts, emit, network } = services;
  const { fetch } = network;

  const apiKeyChanged = (): ApiKeyStatus => {
    const status = apiKeyStatus(services);
    emit('apiKey.changed', status);
    return status;
  };

  return {
    'settings.update': async (patch) => {
      if (patch.useTeamProxy === true && accounts.current()?.kind !== 'server') throw noTeam();
      const endpoint = patch.endpoint === undefined ? undefined : endpointIn(patch.endpoint);
      const updated = settings.update({ ...patch, endpoint });
      services.showLooks(updated);
      emit('settings.changed', updated);
      if (patch.proxy !== undefined) {
        await network.setProxy(updated.proxy);
        services.nudge();
      }
      if (patch.language !== undefined) await services.speakIn(updated.language);
      if (patch.updateMode !== undefined || patch.updateChannel !== undefined)
        (await services.updates()).changed();
      if (patch.checkSpelling !== undefined || patch.spellingLanguages !== undefined)
        await (await services.spelling()).apply();
      if (endpoint !== undefined || patch.useTeamProxy !== undefined) apiKeyChanged();
      return updated;
    },
    'apiKey.save': async ({ key: pasted }) => {
      const chosen = settings.get().endpoint;
      const endpoint = chosen === DEMO_ENDPOINT ? GROQ_ENDPOINT : chosen;
      const { checkKey, keyIn } = await import('../../core/provider/servers');
      const key = keyIn(pasted);
      const check = await checkKey(endpoint, key, fetch);
      if (check.outcome === 'refused') return check;
      await accounts.saveApiKey(endpoint, key);
      // The demo's model is none of theirs.
      if (endpoint !== chosen) emit('settings.changed', settings.update({ endpoint, model: null }));
      apiKeyChanged();
      return check;
    },
    'apiKey.remove': async () => {
      await accounts.removeApiKey(settings.get().endpoint);
      return apiKeyChanged();
    },
    'settings.decideAddresses': async ({ use }) => {
      const before = settings.project();
      const { project } = services.addresses.decide(use);
      emit('settings.changed', settings.get());
      apiKeyChanged();
      // As after the Connection dialog: whose account it was signs in anew.
      if (project !== null && project.url !== before?.url) await accounts.connect(project);
    },
    'servers.find': async () => {
      const { findServers } = await import('../../core/provider/servers');
      return findServers(settings.localServers, fetch);
    },
    'project.test': (project) => accounts.testProject(project),
    'project.connect': (project) => accounts.connect(project),
  };
}

const noTeam = (): AppError => new AppError('bad_request', 'settings.no_team');
