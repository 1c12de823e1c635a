import type { Area, Services } from '../services';

export const proxyHandlers = ({ proxy }: Services): Area<'proxy'> => ({
  'proxy.signIn': ({ address, ...credentials }) => proxy.signIn(address, credentials),
});
