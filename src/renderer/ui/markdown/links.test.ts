import { describe, expect, it } from 'vitest';
import { decodeEntities } from './entities';
import { imageHost, overHttps, safeLink } from './links';

describe('safeLink', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'http://example.com/',
    'ms-msdt:/id PCWDiagnostic',
    'smb://server/share',
    'vscode://file/x',
    'app://safycore/',
    '//example.com/x',
    '/relative',
    'relative.html',
    '#fragment',
    '',
    'https://',
    'https://google.com@evil.example/',
    'https://user:secret@evil.example/',
    `https://example.com/${'x'.repeat(5_000)}`,
    'mailto:',
  ])('refuses %s', (href) => {
    expect(safeLink(href)).toBeNull();
  });

  it('shows where an address truly leads', () => {
    expect(safeLink('https://Example.com:8443/a b?q=1')).toEqual({
      url: 'https://example.com:8443/a%20b?q=1',
      host: 'example.com:8443',
    });
  });

  it('writes a look-alike host so that the difference is seen', () => {
    expect(safeLink('https://аpple.com/')?.host).toBe('xn--pple-43d.com');
  });

  it('shows the address that a mail would go to', () => {
    expect(safeLink('mailto:ada%40example.com?subject=Hi')?.host).toBe('ada@example.com');
  });
});

describe('overHttps', () => {
  it.each([
    ['http://a.example/x', 'https://a.example/x'],
    ['www.a.example', 'https://www.a.example'],
    ['https://a.example', 'https://a.example'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['http://localhost:3000/x', 'http://localhost:3000/x'],
    ['http://127.0.0.1', 'http://127.0.0.1'],
    ['http://[::1]:80/', 'http://[::1]:80/'],
    ['http://localhostile.example', 'https://localhostile.example'],
    ['http://127.0.0.1.example', 'https://127.0.0.1.example'],
  ])('opens %s as %s', (href, url) => {
    expect(overHttps(href)).toBe(url);
  });
});

describe('imageHost', () => {
  it('names the host of an image, and survives what is no address', () => {
    expect(imageHost('https://evil.example/pixel.png?secret=1')).toBe('evil.example');
    expect(imageHost('pixel.png')).toBe('unknown address');
  });
});

describe('decodeEntities', () => {
  it('reads character references, and leaves unknown or impossible ones harmless', () => {
    expect(decodeEntities('a &lt;b&gt; &amp;amp; &#8364; &#x20AC; &nope; &#0; &#xD800;')).toBe(
      'a <b> &amp; € € &nope; \ufffd \ufffd',
    );
  });
});
