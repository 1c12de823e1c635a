import type { Plugin } from 'vite';
import { languages } from '../../src/shared/words/language';
import { ar } from '../../src/shared/words/languages/ar';
import { de } from '../../src/shared/words/languages/de';
import { en } from '../../src/shared/words/languages/en';
import { es } from '../../src/shared/words/languages/es';
import { fr } from '../../src/shared/words/languages/fr';

const words: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { en, es, de, fr, ar };

/** What a page without a workspace goes without. */
const WORKSPACE = /<!-- workspace.*?<!-- \/workspace -->/s;

/**
 * Makes the window's one page into one for each language, and each with the outline of the workspace or without: what is
 * drawn before anything of the app is read says its words and runs its way.
 */
export function pages(): Plugin {
  return {
    name: 'safycore-pages',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const text = String(page.source);
      for (const [tag, { direction }] of Object.entries(languages)) {
        const said = { ...en, ...words[tag] } as Readonly<Record<string, unknown>>;
        const workspace = text
          .replace('<html lang="en">', `<html lang="${tag}" dir="${direction}">`)
          .replace(/\{([\w.]+)\}/g, (_braces, key: string) => String(said[key]));
        const emit = (kind: string, source: string): void => {
          this.emitFile({ type: 'asset', fileName: `${kind}.${tag}.html`, source });
        };
        emit('workspace', workspace);
        emit('door', workspace.replace(WORKSPACE, ''));
      }
      delete bundle['index.html'];
    },
  };
}
