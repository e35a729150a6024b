/**
 * XML as a tree of elements, each with its place: project files of .NET, `config.xml` of Cordova.
 */
import { SaxesParser } from 'saxes';
import { type Located, type Location, UnreadableFile } from '../types.ts';
import { decodeText, placesIn } from './text.ts';

export interface XmlElement {
  /** Without a prefix. */
  readonly name: string;
  /** The opening tag. */
  readonly at: Location;
  readonly attributes: ReadonlyMap<string, Located<string>>;
  readonly children: readonly XmlElement[];
  /** All text directly in it, trimmed, at its first character; at the element where there is none. */
  readonly text: Located<string>;
}

interface Open {
  readonly name: string;
  readonly at: Location;
  readonly attributes: Map<string, Located<string>>;
  readonly children: XmlElement[];
  text: string;
  textAt: number | undefined;
}

const DEEPEST = 200;

/** The root element. Throws {@link UnreadableFile} for what is not well-formed, and for entities of its own. */
export function readXml(bytes: Uint8Array, file: string): XmlElement {
  const whole = decodeText(bytes, file);
  const lead = whole.length - whole.trimStart().length;
  const place = placesIn(file, whole);
  const parser = new SaxesParser({ position: false });
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let tagStart = 0;
  let textStart = lead;

  const position = (): number => Math.min(lead + parser.position, whole.length);
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);

  parser.on('error', ({ message }) => {
    throw new UnreadableFile(
      `is not well-formed XML: ${message.replace(/\.$/, '')}`,
      place(Math.max(position() - 1, 0)),
    );
  });
  parser.on('opentagstart', () => {
    tagStart = whole.lastIndexOf('<', position() - 1);
    if (open.length >= DEEPEST) throw new UnreadableFile(`nests deeper than ${DEEPEST} levels`, place(tagStart));
  });
  parser.on('opentag', ({ name, attributes }) => {
    const end = position();
    const at = place(tagStart, end);
    const tag = whole.slice(tagStart, end);
    const located = Object.entries(attributes).map(([key, value]): [string, Located<string>] => {
      const found = new RegExp(`\\s${key.replace(/[^\w:.-]/g, '')}\\s*=\\s*["']`).exec(tag);
      const start = found ? tagStart + found.index + found[0].length : tagStart;
      return [key, { value: String(value), at: place(start, found ? start + String(value).length : end) }];
    });
    open.push({ name: local(name), at, attributes: new Map(located), children: [], text: '', textAt: undefined });
    textStart = end;
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (!element) return;
    if (element.textAt === undefined && text.trim() !== '') {
      element.textAt = textStart + Math.max(whole.slice(textStart).search(/\S/), 0);
    }
    element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    textStart = position();
    if (!closed) return;
    const { text, textAt, ...element } = closed;
    const value = text.trim();
    const at = textAt === undefined ? closed.at : place(textAt, textAt + value.length);
    const made: XmlElement = { ...element, text: { value, at } };
    const parent = open.at(-1);
    if (parent) parent.children.push(made);
    else root = made;
  });
  parser.write(whole.slice(lead)).close();
  if (!root) throw new UnreadableFile('holds no element', place(0));
  return root;
}

/** The children of that name, in whatever case. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name.toLowerCase() === name.toLowerCase());
}
