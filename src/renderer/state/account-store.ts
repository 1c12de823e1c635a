import { create, type StoreApi, type UseBoundStore } from 'zustand';

/** One for each part of the window that holds something of the account in use. */
const purges = new Set<() => void>();

/** Says how what this part holds of an account goes when another one comes. */
export const whenAccountChanges = (purge: () => void): void => void purges.add(purge);

/** A store of what belongs to the account in use. */
export function accountStore<State>(initial: State | (() => State)): UseBoundStore<StoreApi<State>> {
  const fresh = initial instanceof Function ? initial : () => initial;
  const store = create<State>()(fresh);
  whenAccountChanges(() => store.setState(fresh(), true));
  return store;
}

/** A store of what stays when the account changes, all of it or in parts. */
export const windowStore = <State>(initial: State): UseBoundStore<StoreApi<State>> =>
  create<State>()(() => initial);

/** Another account, or none: nothing of the former one stays in this window. */
export const purgeAccount = (): void => purges.forEach((purge) => purge());
