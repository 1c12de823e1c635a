/** Whoever works in a list by keyboard goes on in it: at what stands at this place once something is gone from it. */
export async function goOnAt(
  place: number,
  rows: () => readonly HTMLElement[],
  gone: Promise<unknown>,
): Promise<void> {
  const isByKeyboard = document.activeElement?.matches(':focus-visible') ?? false;
  await gone.catch(() => undefined);
  // Once they are gone from the page; whoever went elsewhere meanwhile stays there.
  requestAnimationFrame(() => {
    const now = document.activeElement;
    // The composer of what is open now takes it by itself.
    if (now !== document.body && !(isByKeyboard && now?.matches('.composer textarea'))) return;
    const left = rows();
    left[Math.min(Math.max(place, 0), left.length - 1)]?.focus();
  });
}

/** Whoever takes something back by keyboard, in the list or at "Undo", goes on at what came back. */
export async function comeBackTo(
  list: string,
  row: () => HTMLElement | undefined,
  back: () => Promise<void>,
): Promise<void> {
  const isInList = document.activeElement?.matches(`:is(${list}, .toast) :focus-visible`) ?? false;
  await back();
  if (!isInList) return;
  // The composer of what is open again takes it by itself.
  requestAnimationFrame(() => row()?.focus());
}
