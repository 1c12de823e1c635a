import { Parser } from 'saxen';
import { ImportError } from './import-error';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlReader {
  readonly open: (name: string, attributes: () => Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Names without their prefixes: office files use each name in one sense. */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) =>
    reader.open(local(name), () => {
      const named: Record<string, string> = {};
      for (const [key, value] of Object.entries(attributes())) named[local(key)] = decode(value);
      return named;
    }),
  );
  parser.on('closeTag', (name) => reader.close(local(name)));
  parser.on('text', (text, decode) => reader.text(decode(text)));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('warn', () => undefined);
  parser.on('error', () => {
    throw new ImportError('import.damaged');
  });
  parser.parse(xml.replace(/^\ufeff/, ''));
}

export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Element | string)[];
}

const MAX_DEPTH = 500;

export function parseXml(xml: string): Element {
  interface Open {
    name: string;
    attributes: Attributes;
    children: (Element | string)[];
  }
  const root: Open = { name: '', attributes: {}, children: [] };
  const path: Open[] = [root];
  readXml(xml, {
    open: (name, attributes) => {
      const element: Open = { name, attributes: attributes(), children: [] };
      path.at(-1)?.children.push(element);
      path.push(element);
      if (path.length > MAX_DEPTH) throw new ImportError('import.damaged');
    },
    close: () => void path.pop(),
    text: (text) => void path.at(-1)?.children.push(text),
  });
  return root;
}

export const elementsOf = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string');

export const childNamed = (element: Element | undefined, name: string): Element | undefined =>
  element === undefined ? undefined : elementsOf(element).find((child) => child.name === name);

export const childrenNamed = (element: Element | undefined, name: string): Element[] =>
  element === undefined ? [] : elementsOf(element).filter((child) => child.name === name);

/** The first of that name at any depth. */
export function findElement(element: Element, name: string): Element | undefined {
  if (element.name === name) return element;
  for (const child of elementsOf(element)) {
    const found = findElement(child, name);
    if (found) return found;
  }
  return undefined;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
