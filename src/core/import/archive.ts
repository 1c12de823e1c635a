import { strFromU8, unzipSync } from 'fflate/browser';
import { ImportError } from './import-error';
import { childrenNamed, elementsOf, parseXml } from './xml';
import { checkZip } from './zip-guard';

/** The XML parts of an office file, by their paths. */
export type Parts = ReadonlyMap<string, string>;

export function unpack(bytes: Uint8Array): Parts {
  checkZip(bytes);
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$|^mimetype$/i.test(name) });
    return new Map(
      Object.entries(files).map(([name, content]) => [name.replace(/^\//, ''), strFromU8(content)]),
    );
  } catch {
    throw new ImportError('import.damaged');
  }
}

/** What a part refers to, by id. */
export function relationsOf(parts: Parts, path: string): ReadonlyMap<string, Relation> {
  const folder = path.replace(/[^/]*$/, '');
  const xml = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (xml === undefined) return new Map();
  const relations = childrenNamed(elementsOf(parseXml(xml))[0], 'Relationship');
  return new Map(
    relations.map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
      Id,
      { type: Type.replace(/^.*\//, ''), target: resolve(folder, Target) },
    ]),
  );
}

export interface Relation {
  /** The last word of its address, such as `worksheet`. */
  readonly type: string;
  readonly target: string;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
