import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningGroqServer } from '../../world/groq/server';
import {
  makeAuthority,
  startTlsFront,
  type Authority,
  type Certificate,
} from '../../world/network/authority';
import type { RunningSupabase } from '../../world/supabase/stack';
import { expect, type Page } from '@playwright/test';
import { writeSettings, type AppSettings } from './app';
import { answers, ask, saveFacts } from './person';
import { connectionState } from './sync';

const SERVER = 'server.company.test';
const MODEL = 'model.company.test';
export const companyHosts = [SERVER, MODEL];

/** A company's network: names that only its proxy finds, and certificates of its own authority. */
export interface Company {
  readonly authority: Authority;
  /** Host and port, as the app is told them. */
  readonly server: string;
  readonly model: string;
  /** What is needed so that the app trusts the authority. */
  readonly env: Record<string, string>;
  /** Before the first start: which servers, and which way. */
  settle(userData: string, proxy?: AppSettings['network']): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  readonly trusted?: boolean;
  readonly modelCertificate?: (authority: Authority) => Promise<Certificate>;
  /** For whom the server's certificate is. */
  readonly serverCertificate?: string;
}

export async function startCompany(
  supabase: RunningSupabase,
  groq: RunningGroqServer,
  {
    trusted = true,
    modelCertificate = (authority) => authority.issue(MODEL),
    serverCertificate = SERVER,
  }: Options = {},
): Promise<Company> {
  const authority = await makeAuthority('Company Test Authority');
  const home = await mkdtemp(join(tmpdir(), 'safycore-home-'));
  if (trusted) await authority.trustIn(home);
  const server = await startTlsFront(supabase.url, await authority.issue(serverCertificate));
  const model = await startTlsFront(groq.url, await modelCertificate(authority));
  const at = (host: string, { port }: { readonly port: number }): string => `${host}:${String(port)}`;
  const hosts = { server: at(SERVER, server), model: at(MODEL, model) };
  return {
    authority,
    ...hosts,
    env: { HOME: home },
    settle: (userData, network) =>
      writeSettings(userData, {
        supabase: { url: `https://${hosts.server}`, publishableKey: supabase.publishableKey },
        chat: { endpoint: `https://${hosts.model}` },
        ...(network === undefined ? {} : { network }),
      }),
    async stop() {
      await server.stop();
      await model.stop();
      await authority.remove();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks, and hears of changes as they happen. */
export async function useEverything(page: Page, supabase: RunningSupabase): Promise<void> {
  await saveFacts(page, 'The shop opens at nine.');
  await ask(page, 'When does the shop open?');
  await expect(answers(page).last()).toContainText('demo');
  await expect(connectionState(page)).toHaveText('Online');
  await expect.poll(() => supabase.realtime.listeners).toBeGreaterThan(0);
}
