import { z } from 'zod';
import { isUsable, MAX_PROXY_ADDRESS, proxyModes } from './proxy';

/** Apart from the words that the window shows of it: schemas stay out of there. */
export const ProxyChoice = z
  .strictObject({
    mode: z.enum(proxyModes),
    address: z.string().trim().max(MAX_PROXY_ADDRESS),
    exceptions: z.string().trim().max(2_000),
  })
  .refine(isUsable);
