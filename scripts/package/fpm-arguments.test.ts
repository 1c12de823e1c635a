import { describe, expect, it } from 'vitest';
import { parseFpmArguments } from './fpm-arguments';

// As electron-builder 26.17 calls it.
const CALL = [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libgtk-3-0', '-d', 'libnss3'],
  ...['--deb-recommends', 'gnome-keyring', '--deb-compression', 'xz', '--architecture', 'amd64'],
  ...['--after-install', '/tmp/in', '--after-remove', '/tmp/out', '--description', 'Short\n Long'],
  ...['--version', '1.0.0', '--package', '/tmp/a.deb', '--name', 'safycore', '--maintainer', 'A <a@b.c>'],
  ...['--vendor', 'A', '--url', 'https://example.com', '--category', 'misc', '--deb-priority', 'optional'],
  ...[
    '--license',
    'MIT',
    '/dist/linux-unpacked/=/opt/SafyCore',
    '/a=b.desktop=/usr/share/applications/x.desktop',
  ],
];

describe('what electron-builder asks of fpm', () => {
  it('becomes a deb', () => {
    expect(parseFpmArguments(CALL)).toMatchObject({
      name: 'safycore',
      version: '1.0.0',
      depends: ['libgtk-3-0', 'libnss3'],
      recommends: ['gnome-keyring'],
      scripts: { postinst: '/tmp/in', postrm: '/tmp/out' },
      content: [
        { from: '/dist/linux-unpacked/', to: '/opt/SafyCore' },
        { from: '/a=b.desktop', to: '/usr/share/applications/x.desktop' },
      ],
    });
  });

  it('is refused where something in it would be lost', () => {
    expect(() => parseFpmArguments([...CALL, '--config-files', '/etc/x'])).toThrow('--config-files');
    expect(() => parseFpmArguments(['-s', 'dir', '-t', 'rpm'])).toThrow('deb');
    expect(() => parseFpmArguments([...CALL, 'no-mapping'])).toThrow('no-mapping');
  });
});
