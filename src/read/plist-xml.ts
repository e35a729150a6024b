/**
 * XML property lists, read as strictly as CoreFoundation reads them. https://www.apple.com/DTDs/PropertyList-1.0.dtd
 */
import { SaxesParser } from 'saxes';
import { type Location, type PlistEntry, type PlistValue, UnreadableFile } from '../types.ts';
import { placesIn } from './text.ts';
import { addEntry, MAX_DEPTH } from './values.ts';

/** `<plist>`, `<array>` or `<dict>` while it is open. */
interface Container {
  readonly name: string;
  readonly at: Location;
  readonly items: PlistValue[];
  readonly entries: Map<string, PlistEntry>;
  /** The key that waits for its value. */
  key: { readonly name: string; readonly at: Location } | undefined;
}

/** Every other element while it is open. */
interface Leaf {
  readonly name: string;
  readonly start: number;
  text: string;
}

const CONTAINERS: ReadonlySet<string> = new Set(['plist', 'array', 'dict']);
const LEAVES: ReadonlySet<string> = new Set(['key', 'string', 'integer', 'real', 'true', 'false', 'date', 'data']);
/** Ten times what the largest files in public hold. */
const MOST_VALUES = 200_000;
const PREPROCESSOR = /^[ \t]*#[ \t]*(?:if|ifdef|ifndef|elif|else|endif|include|import|define|undef|pragma)\b/m;

/**
 * The value of an XML property list. A leaf's place is its whole element, a container's its opening tag, a key's the
 * `<key>` element. Throws {@link UnreadableFile} for anything CoreFoundation would refuse, at the place it stands.
 */
export function readXmlPlist(text: string, file: string): PlistValue {
  const place = placesIn(file, text);
  const lead = text.length - text.trimStart().length; // CoreFoundation allows blank lines before `<?xml`
  const parser = new SaxesParser({ position: false });
  const open: Container[] = [];
  let leaf: Leaf | undefined;
  let tagStart = 0;
  /** Where the last piece of markup ended: stray text is looked for from here on. */
  let mark = lead;
  let root: PlistValue | undefined;
  let ended = false;
  let count = 0;

  const position = (): number => Math.min(lead + parser.position, text.length);

  function refuse(reason: string, start: number, end?: number): never {
    throw new UnreadableFile(reason, place(start, end));
  }

  /** What stands outside all elements may be meant for the C preprocessor. */
  function refuseDirective(between: string): void {
    const directive = PREPROCESSOR.exec(between);
    if (directive) refuse('holds preprocessor lines', mark + directive.index + directive[0].search(/\S/));
  }

  /** The commonest mistake of people: the parser takes all up to the next `;` for the name of an entity. */
  function refuseBareAmpersand(start: number): void {
    const bare = /&(?!#\d+;|#x[\da-f]+;|\w+;)/i.exec(text.slice(start, position()));
    if (bare) refuse('is not well-formed XML: a bare "&"', start + bare.index);
  }

  parser.on('error', ({ message }) => {
    if (!leaf) refuseDirective(text.slice(mark, text.indexOf('<', mark) + 1 || undefined));
    else refuseBareAmpersand(leaf.start);
    const what = message.replace(/\.$/, '');
    if (ended) refuse(`is cut off: ${what}`, text.length);
    const start = /clos(?:e|ing) tag/.test(what) ? text.lastIndexOf('<', position() - 1) : position() - 1;
    refuse(`is not well-formed XML: ${what}`, Math.max(start, 0));
  });

  parser.on('opentagstart', ({ name }) => {
    tagStart = text.lastIndexOf('<', position() - 1);
    if (leaf) refuse(`holds <${name}> inside <${leaf.name}>`, tagStart, position());
    count += 1;
    if (count > MOST_VALUES) refuse(`holds more than ${MOST_VALUES} values`, tagStart, position());
  });

  parser.on('opentag', ({ name }) => {
    mark = position();
    if (LEAVES.has(name)) {
      leaf = { name, start: tagStart, text: '' };
      return;
    }
    if (!CONTAINERS.has(name) || (name === 'plist' && open.length > 0)) {
      refuse(`holds <${name}>, which no property list has here`, tagStart, mark);
    }
    if (open.length >= MAX_DEPTH) refuse(`nests deeper than ${MAX_DEPTH} levels`, tagStart, mark);
    open.push({ name, at: place(tagStart, mark), items: [], entries: new Map(), key: undefined });
  });

  parser.on('text', (piece) => {
    if (leaf) {
      leaf.text += piece;
      return;
    }
    if (piece.trim() === '') return;
    const raw = text.slice(mark, position());
    refuseDirective(raw);
    refuse('holds text outside any element', mark + raw.search(/\S/));
  });

  parser.on('cdata', (piece) => {
    if (leaf) leaf.text += piece;
    else refuse('holds text outside any element', mark);
    mark = position();
  });

  for (const event of ['comment', 'processinginstruction', 'doctype'] as const) {
    parser.on(event, () => {
      mark = position();
    });
  }

  parser.on('closetag', () => {
    const end = position();
    mark = end;
    if (leaf) {
      const closed = leaf;
      leaf = undefined;
      if (closed.name === 'key') addKey(closed, end);
      else addValue(leafValue(closed, place(closed.start, end)), closed.start);
      return;
    }
    const container = open.pop();
    if (!container) return;
    const { name, at, items, entries, key } = container;
    const start = text.lastIndexOf('<', end - 1);
    if (key) throw new UnreadableFile(`holds the key "${key.name}" without a value`, key.at);
    if (name === 'dict') addValue({ kind: 'dictionary', value: entries, at }, start);
    else if (name === 'array') addValue({ kind: 'array', value: items, at }, start);
    else if (root === undefined) throw new UnreadableFile('holds an empty <plist>', at);
  });

  function addKey({ text: name, start }: Leaf, end: number): void {
    const parent = open.at(-1);
    if (parent?.name !== 'dict') refuse('holds a <key> outside any <dict>', start, end);
    if (parent.key) throw new UnreadableFile(`holds the key "${parent.key.name}" without a value`, parent.key.at);
    parent.key = { name, at: place(start, end) };
  }

  function addValue(value: PlistValue, start: number): void {
    const parent = open.at(-1);
    if (parent?.name === 'array') {
      parent.items.push(value);
    } else if (parent?.name === 'dict') {
      if (!parent.key) throw new UnreadableFile('holds a value without a key', value.at);
      addEntry(parent.entries, parent.key.name, parent.key.at, value);
      parent.key = undefined;
    } else {
      if (root !== undefined) refuse('holds more than one value', start);
      root = value;
    }
  }

  parser.write(blankLooseComments(text).slice(lead));
  ended = true;
  parser.close();
  if (root === undefined) throw new UnreadableFile('holds no value', place(0));
  return root;
}

function leafValue({ name, text }: Leaf, at: Location): PlistValue {
  const bare = text.trim();
  switch (name) {
    case 'string':
      return { kind: 'string', value: text, at };
    case 'integer':
      if (!/^[+-]?(?:0x[0-9a-f]+|\d+)$/i.test(bare)) break;
      return {
        kind: 'number',
        value: bare.startsWith('-') ? -Number(bare.slice(1)) : Number(bare.replace('+', '')),
        at,
      };
    case 'real': {
      if (/^[+-]?nan$/i.test(bare)) return { kind: 'number', value: Number.NaN, at };
      const infinity = /^([+-]?)inf(?:inity)?$/i.exec(bare);
      const value = infinity ? (infinity[1] === '-' ? -Infinity : Infinity) : bare === '' ? Number.NaN : Number(bare);
      if (Number.isNaN(value)) break;
      return { kind: 'number', value, at };
    }
    case 'true':
    case 'false':
      if (bare !== '') break;
      return { kind: 'boolean', value: name === 'true', at };
    case 'date':
      return { kind: 'date', value: bare, at };
    case 'data':
      return { kind: 'data', value: text.replace(/\s+/g, ''), at };
  }
  throw new UnreadableFile(`holds <${name}> with what is no such value`, at);
}

/** Blanks comments with `--` inside them: XML forbids those, CoreFoundation and Xcode read over them. */
function blankLooseComments(text: string): string {
  let result = '';
  let done = 0;
  let from = text.indexOf('<!');
  while (from >= 0) {
    const isComment = text.startsWith('<!--', from);
    if (!isComment && !text.startsWith('<![CDATA[', from)) {
      from = text.indexOf('<!', from + 2);
      continue;
    }
    const close = isComment ? text.indexOf('-->', from + 4) : text.indexOf(']]>', from);
    if (close < 0) break;
    const end = close + 3;
    if (isComment && text.slice(from + 4, close + 1).includes('--')) {
      result += text.slice(done, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ');
      done = end;
    }
    from = text.indexOf('<!', end);
  }
  return result + text.slice(done);
}
