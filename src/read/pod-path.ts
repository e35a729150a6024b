/**
 * Where a Podfile says that a pod in development stands: a text, or what joins texts. Nothing is executed.
 */
export interface PodPath {
  /** Of a pod in development: where its podspec is, relative to the Podfile. */
  readonly path?: string;
  /** It is one in development, and code that is not run tells where. */
  readonly isPathMade?: true;
}

const TEXT = `(?:'[^'\\r\\n]*'|"[^"\\r\\n]*")`;
const PART = `(?:${TEXT}|\\w+)`;
/** `File.join(__dir__, '..', 'Core')`: the Podfile's own folder is where its paths begin. */
const JOINED = `File\\.(?:join|expand_path)\\(\\s*(?:${PART}\\s*,\\s*){0,20}${PART}\\s*\\)`;
const VALUE = new RegExp(`^(?:${TEXT}(?!\\s*\\+)|${JOINED}|\\w+(?=\\s*(?:[,})]|$)))`);

const ASSIGNED = /(?<![\w.])(\w{1,60})[ \t]{0,9}[-+*|&]{0,2}=(?![=~>])/g;
const CONSTANT = new RegExp(`^[ \\t]*(\\w+)[ \\t]*=[ \\t]*(${TEXT}|${JOINED})[ \\t]*$`, 'gm');

/** What names stand for that are set once, to a plain text or to what joins some. */
export function readConstants(text: string): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(ASSIGNED)) times.set(name, (times.get(name) ?? 0) + 1);
  const found = new Map<string, string>();
  for (const [, name = '', written = ''] of text.matchAll(CONSTANT)) {
    const value = times.get(name) === 1 ? readWhole(written, found) : undefined;
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

/** What a text, a name or a call that joins them comes to, where all of it is written out. */
function readWhole(written: string, constants: ReadonlyMap<string, string>): string | undefined {
  if (/^['"]/.test(written)) {
    const filled = written.slice(1, -1).replace(/#\{\s*(\w+)\s*\}/g, (all, name) => constants.get(name) ?? all);
    return written.startsWith('"') && filled.includes('#{') ? undefined : filled;
  }
  if (!written.startsWith('File.')) return constants.get(written);
  const parts = [...written.slice(written.indexOf('(')).matchAll(new RegExp(PART, 'g'))].map(([part]) => part);
  const values = parts.filter((part) => part !== '__dir__').map((part) => readWhole(part, constants));
  return values.includes(undefined) ? undefined : values.join('/');
}

const PATH = /(?:\bpath:(?!:)|:path\s*=>|["']path["']\s*=>)\s*([\s\S]*)/;
/** What package managers fetch is none of the repository's own. */
const ASKS_NODE = /node_modules|node --print|node -p|require\.resolve|config\[/;

/** Where a pod in development stands, and whether only code tells. */
export function readPodPath(statement: string, constants: ReadonlyMap<string, string>): PodPath {
  const [, written] = PATH.exec(statement) ?? [];
  if (written === undefined) return {};
  const [value] = VALUE.exec(written) ?? [];
  const found = value === undefined ? undefined : readWhole(value, constants);
  if (found !== undefined) return { path: found };
  // of a path that goes on with code, what it begins with holds it
  const start = /^'([^']+)'\s*\+|^"([^"#]+)"\s*\+/.exec(written);
  if (start) return { path: start[1] ?? start[2] ?? '' };
  return ASKS_NODE.test(written) ? {} : { isPathMade: true };
}
