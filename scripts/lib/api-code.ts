import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const pathTo = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

export const apiCodeFile = pathTo('supabase/functions/api/from-app.js');

const HEAD = `// The app's own code, for the REST API: made by \`npm run api-code\`; change src, not this.\n`;

/** What the API runs of the app, in one file of plain JavaScript. */
export async function renderApiCode(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    // The vocabulary is large and a package: Deno fetches it as it does the others.
    ssr: { noExternal: true, external: ['gpt-tokenizer'] },
    build: {
      ssr: pathTo('scripts/api/shared-with-app.ts'),
      target: 'es2023',
      write: false,
      minify: false,
      rolldownOptions: { external: [/^gpt-tokenizer\//], output: { codeSplitting: false } },
    },
  });
  return HEAD + (output as Rolldown.RolldownOutput).output[0].code;
}
