import { writeFile } from 'node:fs/promises';
import { startEdgeFunction } from '../world/supabase/edge-function';
import { runMain } from './lib/main';
import { type ApiDocument, postmanFile, renderPostman } from './lib/postman';

await runMain(async () => {
  // A description needs no project.
  const env = { SUPABASE_URL: 'http://localhost', SUPABASE_SERVICE_ROLE_KEY: '-', SUPABASE_ANON_KEY: '-' };
  const api = await startEdgeFunction('api', { env });
  try {
    const response = await fetch(`${api.url}/openapi.json`);
    await writeFile(postmanFile, renderPostman((await response.json()) as ApiDocument));
  } finally {
    await api.stop();
  }
  console.log('docs/rest-api.postman_collection.json is up to date with the API.');
  return 0;
});
