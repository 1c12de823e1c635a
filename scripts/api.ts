import { once } from 'node:events';
import { API_PORT, startApi } from '../world/api';
import { startServices } from '../world/services';
import { claimDevData } from './lib/dev-lock';
import { interrupted } from './lib/interrupt';
import { runMain } from './lib/main';
import { freePort } from './lib/ports';
import { UserError } from './lib/progress';

await runMain(async () => {
  if ((await freePort(API_PORT)) !== API_PORT) {
    throw new UserError(`Port ${API_PORT} is taken by another program. End that first.`);
  }
  const release = await claimDevData();
  const ends: (() => Promise<void>)[] = [release];
  try {
    const services = await startServices(({ to, kind, code }) => {
      console.log(`\nMail to ${to} (${kind}): the code is ${code}\n`);
    });
    ends.push(() => services.stop());
    const api = await startApi(services, API_PORT);
    if (api === null) {
      throw new UserError(
        '.env names a project of yours: deploy the API there with npx supabase functions deploy api. Without SUPABASE_URL it runs here.',
      );
    }
    ends.push(() => api.stop());
    console.log(`The REST API runs at ${api.url}/api. Ctrl-C ends it.`);
    if (!interrupted.aborted) await once(interrupted, 'abort');
    return 0;
  } finally {
    for (const end of ends.reverse()) await end().catch((error: unknown) => console.error(error));
  }
});
