import type { Plugin } from 'vite';
import { MAX_QUESTION_CHARS } from '../../src/shared/limits';
import { isLanguage, languages } from '../../src/shared/words/language';
import { catalogueOf } from '../../src/shared/words/speak-language';

/** What a page without a workspace goes without. */
const WORKSPACE = /<!-- workspace.*?<!-- \/workspace -->/s;

/** Puts what each `{key}` of a page stands for in its place. */
export function fill(page: string, values: Readonly<Record<string, unknown>>): string {
  return page.replace(/\{([\w.]+)\}/g, (_braces, key: string) => {
    const value = values[key];
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new Error(`The page asks for “${key}”, which is no sentence.`);
    return String(value);
  });
}

/**
 * Makes the window's one page into one for each language, and each with the outline of the workspace, of an empty one, or without: what is
 * drawn before anything of the app is read says its words and runs its way.
 */
export function pages(): Plugin {
  return {
    name: 'safycore-pages',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const text = String(page.source);
      for (const tag of Object.keys(languages).filter(isLanguage)) {
        const { direction } = languages[tag];
        const workspace = fill(text.replace('<html lang="en">', `<html lang="${tag}" dir="${direction}">`), {
          ...(await catalogueOf(tag)),
          MAX_QUESTION_CHARS,
        });
        const emit = (kind: string, source: string): void => {
          this.emitFile({ type: 'asset', fileName: `${kind}.${tag}.html`, source });
        };
        emit('workspace', workspace);
        emit(
          'empty',
          workspace.replace('class="conversation"', '$& data-empty').replace('log-frame', 'empty'),
        );
        emit('door', workspace.replace(WORKSPACE, ''));
      }
      delete bundle['index.html'];
    },
  };
}
