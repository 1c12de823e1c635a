import { useState } from 'react';
import type { Settings } from '../../../shared/settings';
import { toErrorData } from '../../bridge';
import { settingsOf, updateSettings, useApp } from '../../state/app';

/** The settings, a way to change them, and why the last change was refused. */
export function useSettings(): {
  readonly settings: Settings;
  readonly change: (patch: Partial<Settings>) => Promise<boolean>;
  readonly error: string | null;
} {
  const settings = useApp(settingsOf);
  const [error, setError] = useState<string | null>(null);
  async function change(patch: Partial<Settings>): Promise<boolean> {
    setError(null);
    try {
      await updateSettings(patch);
      return true;
    } catch (reason) {
      setError(toErrorData(reason).message);
      return false;
    }
  }
  return { settings, change, error };
}
