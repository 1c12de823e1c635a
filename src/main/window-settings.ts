import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textSizes } from '../shared/text-size';

/** Place and size on the screen, in device-independent pixels. */
export interface WindowBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

interface WindowSettings {
  readonly theme: 'system' | 'light' | 'dark';
  /** In percent. */
  readonly textSize: number;
  readonly bounds: WindowBounds | null;
  /** What a start comes to as the last one did: the door, or a workspace, maybe with nothing asked in it yet. */
  readonly opens: 'door' | 'workspace' | 'empty';
  /** As it stands in the file. */
  readonly language: unknown;
}

/**
 * What the first window needs of `settings.json`. Read by hand, as the settings' own store takes 30 ms to load;
 * whatever is not as it should be counts as not there.
 */
export function readWindowSettings(dir: string): WindowSettings {
  const file = readJson(join(dir, 'settings.json'));
  const { opensWorkspace, opensEmpty } = record(file);
  const { theme, language, textSize } = record(record(file).appearance);
  const bounds = record(record(file).window);
  const { x, y, width, height, maximized } = bounds;
  const isPlaced = [x, y, width, height].every((value) => Number.isFinite(value));
  return {
    language,
    opens: opensWorkspace !== true ? 'door' : opensEmpty === true ? 'empty' : 'workspace',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    textSize: textSizes.find((size) => size === textSize) ?? 100,
    bounds: isPlaced
      ? {
          x: Number(x),
          y: Number(y),
          width: Number(width),
          height: Number(height),
          maximized: maximized === true,
        }
      : null,
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
