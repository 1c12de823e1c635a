import { call } from '../bridge';
import { useApp } from './app';
import { openDialog, useUi } from './ui';

/** The first time, the dialog opens by itself, unless another is open; from then on there is the banner. */
export function onProxyAsks(address: string | null): void {
  const isNew = address !== null && useApp.getState().proxy !== address;
  useApp.setState({ proxy: address });
  if (isNew && useUi.getState().dialog === null) openDialog({ kind: 'proxySignIn', address });
}

export const signInToProxy = (address: string, name: string, password: string): Promise<void> =>
  call('proxy.signIn', { address, name, password });
