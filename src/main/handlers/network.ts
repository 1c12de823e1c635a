import type { Area, Services } from '../services';

export const networkHandlers = ({
  proxySignIn,
  connections,
  network,
}: Services): Area<'proxy' | 'connections'> => ({
  'proxy.signIn': ({ address, ...credentials }) => proxySignIn.signIn(address, credentials),
  'connections.list': () => connections.list(network),
  'connections.test': () => connections.test(network),
});
