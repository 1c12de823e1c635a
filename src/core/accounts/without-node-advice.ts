/*
 * supabase-js tells whoever loads it under Node 20 to take a newer one. Here that is the Node of an Electron, which nobody
 * can choose, or one of which `npm run setup` says it in a sentence. To be imported before the library.
 */
const { warn } = console;
console.warn = (...said: unknown[]): void => {
  if (!/^\W*Node\.js \d+ and below are deprecated/.test(String(said[0]))) warn(...said);
};

export {};
