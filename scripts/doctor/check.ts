import type { Ask } from './ask';
import type { SeenPart } from './survey';

/** A project, seen from outside with nothing but its address and its publishable key. */
export interface Target {
  readonly ask: Ask;
  /** What is there of the tables and functions that the migrations make. Asked once, at the first call. */
  readonly survey: () => Promise<readonly SeenPart[]>;
}

export type Finding =
  | { readonly level: 'ok'; readonly text: string }
  | { readonly level: 'warning' | 'fault'; readonly text: string; readonly advice: string };

export interface Check {
  readonly name: string;
  /** If it finds a fault, no later check can say anything. */
  readonly essential?: true;
  /** Changes nothing in the project. Rejects where the project gave no answer that can be read. */
  run(target: Target): Promise<readonly Finding[]>;
}

export function ok(text: string): Finding {
  return { level: 'ok', text };
}

export function warning(text: string, advice: string): Finding {
  return { level: 'warning', text, advice };
}

export function fault(text: string, advice: string): Finding {
  return { level: 'fault', text, advice };
}

/** The way to bring the database up to the migrations of this folder. */
export const APPLY_SCHEMA =
  'Run supabase/setup.sql in the dashboard’s SQL editor, or npx supabase db push; both may be repeated. If that changes nothing, see docs/troubleshooting.md, “Tables and functions”.';
