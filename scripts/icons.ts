import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { icnsOf, icoOf, type Picture } from './lib/icon-files';
import { runMain } from './lib/main';
import { repoRoot } from './lib/paths';

/* Every form of the icon, made anew from its two drawings: npm run icons. */

const RESOURCES = join(repoRoot, 'resources');
const SMALL = [16, 24, 32];
const LARGE = [48, 64, 128, 256, 512, 1024];

async function pictures(drawing: string, sizes: readonly number[]): Promise<Picture[]> {
  const svg = await readFile(join(RESOURCES, drawing), 'utf8');
  return sizes.map((size) => ({
    size,
    png: new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng(),
  }));
}

await runMain(async () => {
  const all = [...(await pictures('icon-small.svg', SMALL)), ...(await pictures('icon.svg', LARGE))];
  const upTo = (largest: number) => all.filter(({ size }) => size <= largest);
  await mkdir(join(RESOURCES, 'icons'), { recursive: true });
  for (const { size, png } of upTo(512)) {
    await writeFile(join(RESOURCES, 'icons', `${size}x${size}.png`), png);
  }
  await writeFile(join(RESOURCES, 'icon.ico'), icoOf(upTo(256)));
  await writeFile(join(RESOURCES, 'icon.icns'), icnsOf(all));
  console.log('Made resources/icons, icon.ico and icon.icns.');
  return 0;
});
