import project from '../../package.json' with { type: 'json' };

/** The Electron that releases carry, and what is in it: https://releases.electronjs.org. */
export const NEWEST = {
  electron: project.devDependencies.electron,
  chrome: '152.0.0',
  node: '24.18.0',
} as const;
