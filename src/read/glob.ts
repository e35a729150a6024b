import { addAll } from '../lists.ts';
/**
 * Globs of the configuration and of generators. They come from the checked repository, and a few stars could keep a
 * regular expression busy for ever; so all ways to read one are followed at once, character by character.
 */

export interface GlobOptions {
  /** What lies below a folder that is meant is meant, too. */
  readonly below?: boolean;
  /** `[a-z]` is a set of characters and `\` takes a sign for itself, as in a shell. */
  readonly shell?: boolean;
}

export type Glob = (path: string) => boolean;

/** A glob that nobody needs, or one that means something else to other programs. The message ends a sentence. */
export class UnreadableGlob extends Error {}

const LONGEST = 1000;
const MOST_ALTERNATIVES = 1000;
const MOST_STARS = 20;

/** Reads a glob: `*`, `?`, `**`, `{a,b}`. Throws {@link UnreadableGlob}. */
export function readGlob(glob: string, options: GlobOptions = {}): Glob {
  // Bash's `@(a|b)` and `{1..9}`, and a glob that takes back another: as plain characters they would mean less than meant.
  if (options.shell && /^!|[@?!+*]\(|\{[^{}]*\.\./.test(glob))
    throw new UnreadableGlob('is more than *, **, ?, [a-z] and {a,b}, which is what can be written here');
  const patterns = alternativesOf(glob, options.shell === true).map((one) => readPattern(one, options));
  return (path) => patterns.some((pattern) => fits(pattern, path));
}

/** `{a,b}` written out; also inside each other. */
export function alternativesOf(glob: string, shell: boolean): string[] {
  if (glob.length > LONGEST) throw new UnreadableGlob(`is longer than ${LONGEST} characters`);
  const open = [glob];
  const done: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const braces = findBraces(next, shell);
    if (braces === undefined) done.push(next);
    else addAll(open, braces.reverse());
    if (open.length + done.length > MOST_ALTERNATIVES)
      throw new UnreadableGlob(`stands for more than ${MOST_ALTERNATIVES} patterns`);
  }
  return done;
}

/** The first braces that hold a comma, each of their parts between what stands around them. */
function findBraces(glob: string, shell: boolean): string[] | undefined {
  const opened: { readonly at: number; readonly commas: number[] }[] = [];
  for (let at = 0; at < glob.length; at += 1) {
    const sign = glob[at];
    if (sign === '\\' && shell) at += 1;
    else if (sign === '{') opened.push({ at, commas: [] });
    else if (sign === ',') opened.at(-1)?.commas.push(at);
    else if (sign === '}') {
      const braces = opened.pop();
      if (braces === undefined || braces.commas.length === 0) continue;
      const ends = [braces.at, ...braces.commas, at];
      return ends
        .slice(1)
        .map((end, index) => glob.slice(0, braces.at) + glob.slice((ends[index] ?? 0) + 1, end) + glob.slice(at + 1));
    }
  }
  return undefined;
}

/** `name` is `*`: any characters of one name. `any` is `**`. `folders` is any number of folders and their slashes. */
type Step = 'name' | 'any' | 'folders' | ((character: string) => boolean);

interface Pattern {
  /** What a path must begin with, and what must stand in it: most paths are seen off by these. */
  readonly start: string;
  readonly part: string;
  readonly steps: readonly Step[];
  readonly below: boolean;
}

/** A text without what it ends in, however often, as long as what stands before it may be the end. */
export function withoutEnd(text: string, end: string, mayEnd: (before?: string) => boolean = () => true): string {
  let length = text.length;
  while (text.endsWith(end, length) && mayEnd(text[length - end.length - 1])) length -= end.length;
  return text.slice(0, length);
}

function readPattern(written: string, { below = false, shell = false }: GlobOptions): Pattern {
  const whole = written.replace(/^\.\//, '');
  const glob = withoutEnd(whole, '/**', (before) => before !== undefined && before !== '/');
  const steps: Step[] = [];
  for (let at = 0; at < glob.length; ) {
    const [step, length] = readStep(glob, at, shell);
    if (typeof step !== 'string' || steps.at(-1) !== step) steps.push(step);
    at += length;
  }
  if (steps.filter((step) => typeof step === 'string').length > MOST_STARS)
    throw new UnreadableGlob(`holds more than ${MOST_STARS} stars`);
  const start = /^[^*?{}[\]\\]*/.exec(glob)?.[0] ?? '';
  return { start, part: longestPart(glob), steps, below: below || glob !== whole };
}

/** The longest of the texts that a path cannot do without, in a glob up to its first set of characters. */
function longestPart(glob: string): string {
  const parts = glob
    .replace(/\[.*/s, '')
    .replaceAll('**/', '*')
    .split(/[*?{}\\]/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

function readStep(glob: string, at: number, shell: boolean): [Step, number] {
  const isStart = at === 0 || glob[at - 1] === '/';
  if (glob.startsWith('**/', at) && (isStart || !shell)) return ['folders', 3];
  if (glob.startsWith('**', at) && ((isStart && at + 2 === glob.length) || !shell)) return ['any', 2];
  const sign = String.fromCodePoint(glob.codePointAt(at) ?? 0);
  if (sign === '*') return ['name', 1];
  if (sign === '?') return [isNoSlash, 1];
  const set = shell && sign === '[' ? readSet(glob, at) : undefined;
  if (set) return set;
  if (!shell || sign !== '\\' || at + 1 === glob.length) return [(character) => character === sign, sign.length];
  const escaped = String.fromCodePoint(glob.codePointAt(at + 1) ?? 0);
  return [(character) => character === escaped, 1 + escaped.length];
}

/** `[abc]`, `[a-z]`, `[!a]`. */
function readSet(glob: string, at: number): [Step, number] | undefined {
  const set = /\[([!^]?)(\]?[^\]/]*)\]/y;
  set.lastIndex = at;
  const found = set.exec(glob);
  if (!found?.[2]) return undefined;
  const [whole, not, members] = found;
  const ranges = [...members.matchAll(/\\?(.)(?:-(.))?/gsu)].map(([, from = '', to = from]) => [from, to] as const);
  const isIn = (character: string) => ranges.some(([from, to]) => from <= character && character <= to);
  return [(character) => isNoSlash(character) && isIn(character) === (not === ''), whole.length];
}

function isNoSlash(character: string): boolean {
  return character !== '/';
}

/** Where a path stands in a pattern. A state is twice the number of the next step, and one more in the middle of a
 *  folder's name; each is entered once a character. */
interface Walk {
  readonly steps: readonly Step[];
  states: number[];
  next: number[];
  readonly entered: Int32Array;
  /** Characters read so far. */
  count: number;
}

function fits({ start, part, steps, below }: Pattern, path: string): boolean {
  if (!path.startsWith(start) || !path.includes(part)) return false;
  const end = steps.length * 2;
  const walk: Walk = { steps, states: [], next: [], entered: new Int32Array(end + 2), count: 1 };
  const isAtEnd = () => walk.entered[end] === walk.count;
  enter(walk, 0);
  for (const character of path) {
    if (below && character === '/' && isAtEnd()) return true;
    [walk.states, walk.next] = [walk.next, walk.states];
    walk.next.length = 0;
    walk.count += 1;
    for (const state of walk.states) follow(walk, state, character);
    if (walk.next.length === 0) return false;
  }
  return isAtEnd();
}

function follow(walk: Walk, state: number, character: string): void {
  const step = walk.steps[state >> 1];
  if (step === undefined) return;
  if (step === 'any' || (step === 'name' && isNoSlash(character))) enter(walk, state);
  else if (step === 'folders') {
    if (isNoSlash(character)) add(walk, state | 1);
    else if (state & 1) enter(walk, state & ~1);
  } else if (typeof step === 'function' && step(character)) enter(walk, state + 2);
}

/** A step that may stand for nothing is passed at once. */
function enter(walk: Walk, state: number): void {
  for (let at = state; ; at += 2) {
    add(walk, at);
    if (typeof walk.steps[at >> 1] !== 'string') return;
  }
}

function add({ next, entered, count }: Walk, state: number): void {
  if (entered[state] === count) return;
  entered[state] = count;
  next.push(state);
}
