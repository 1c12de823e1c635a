// Loaded before a function (`edge-function.ts`): collects garbage when it is told to.
Deno.addSignalListener('SIGUSR2', () => {
  globalThis.gc();
  setTimeout(() => {
    globalThis.gc(); // What the first has freed may have held more.
    console.log('garbage collected');
  });
});
