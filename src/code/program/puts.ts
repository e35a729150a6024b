/**
 * What a statement may put something into, by the words that lead there: itself, in its closures, and by the app's own
 * functions that it calls.
 */
import type { Argument, Expression, Statement } from '../facts/facts.ts';
import { filledBy } from './filled.ts';
import { leavesAlone, rootName } from './mentions.ts';
import { callableNamed } from './named.ts';
import type { FunctionInfo, Program } from './program.ts';

interface Puts {
  /** The last word of each path that something is put at, and all of them. */
  readonly ends: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** The same of what a closure does, whenever that runs. */
  readonly later: Pick<Puts, 'ends' | 'words'>;
  /** Functions that it calls or hands on, by their names, with what they are given. */
  readonly calls: readonly (readonly [name: string, args: readonly Argument[]])[];
  /** Whether it waits: anybody may do something meanwhile. */
  readonly waits: boolean;
}

/** A path, by its words, and what was put into it, or taken out. */
export interface Holder {
  readonly words: readonly string[];
  readonly parts: readonly string[];
}

/** `box.row[key]`: `box` and `row`. */
export function wordsOf(path: Expression | undefined): readonly string[] {
  switch (path?.kind) {
    case 'name':
      return OF_ITSELF.has(path.name) ? [] : [bare(path.name)];
    case 'member':
      return [...wordsOf(path.of), bare(path.name)];
    case 'index':
      return wordsOf(path.of);
    case 'cast':
      return wordsOf(path.value);
    case 'operation':
      return path.operands.length === 1 ? wordsOf(path.operands[0]) : [];
    case 'tuple':
      return path.items.flatMap(({ value }) => wordsOf(value));
    default:
      return [];
  }
}

const OF_ITSELF: ReadonlySet<string> = new Set(['self', 'this', 'super', 'Self']);

function bare(name: string): string {
  return name.replace(/^_/, '');
}

/** What one is lent of which it may put something in the place: `&line`. */
export function lentIn(value: Expression | undefined): Expression | undefined {
  return value?.kind === 'operation' && value.operator === '&' && value.operands.length === 1
    ? value.operands[0]
    : undefined;
}

const known = new WeakMap<object, Puts>();

function putsOf(code: Statement | readonly Statement[]): Puts {
  const found = known.get(code) ?? findPuts(code);
  known.set(code, found);
  return found;
}

function findPuts(code: Statement | readonly Statement[]): Puts {
  const now = { ends: new Set<string>(), words: new Set<string>() };
  const later = { ends: new Set<string>(), words: new Set<string>() };
  const calls: (readonly [string, readonly Argument[]])[] = [];
  const atOnce = new Set<object>();
  let waits = false;
  const put = (path: Expression | undefined, isLater: boolean): void => {
    const words = wordsOf(path);
    for (const { ends, words: all } of isLater ? [now, later] : [now]) {
      for (const word of words) all.add(word);
      for (const word of words.slice(-1)) ends.add(word);
    }
  };
  const visit = (node: unknown, isLater: boolean): void => {
    if (Array.isArray(node)) for (const each of node) visit(each, isLater);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const each = node as Expression | Statement;
    if (each.kind === 'assign') put(each.target, isLater);
    if (each.kind === 'operation' && isLater) put(lentIn(each), true);
    if (each.kind === 'call') {
      const { callee, args } = each;
      waits ||= each.isAwaited === true;
      for (const { value } of args) {
        const handed = value.kind === 'reference' ? value.to : value;
        if (handed.kind === 'name' || handed.kind === 'member') calls.push([handed.name, []]);
      }
      if (callee.kind === 'name' || callee.kind === 'member') calls.push([callee.name, args]);
      if (callee.kind === 'member' && !leavesAlone(callee.name)) put(callee.of, isLater);
      // `new Row { Title = title }`
      if (callee.kind === 'closure') atOnce.add(callee);
    }
    const isInside = isLater || (each.kind === 'closure' && !atOnce.has(each)) || each.kind === 'function';
    for (const [name, part] of Object.entries(node)) if (name !== 'site') visit(part, isInside);
  };
  visit(code, false);
  return { ...now, later, calls, waits };
}

/** Whether something may be put at a path, into what is there, or in the place of what it leads through. */
function mayReach({ ends, words }: Pick<Puts, 'ends' | 'words'>, { words: path, parts }: Holder): boolean {
  return path.some((word) => ends.has(word)) || parts.some((word) => ends.has(word)) || words.has(path.at(-1) ?? '');
}

/** Whether a closure of a function may do so, whenever it runs. */
export function isPutLater(body: readonly Statement[], holder: Holder): boolean {
  return mayReach(putsOf(body).later, holder);
}

/** Whether a statement may; `byCalls`: or whoever it calls. */
export function mayPut(program: Program, statement: Statement, holder: Holder, byCalls: boolean): boolean {
  const puts = putsOf(statement);
  return mayReach(puts, holder) || (byCalls && (puts.waits || mayPutByCalls(program, puts, holder, new Set())));
}

/** Functions that call one another, and functions by one name, beyond which any may be put there. */
const MOST_CALLED = 100;
const MOST_NAMED = 8;

function mayPutByCalls(program: Program, { calls }: Puts, holder: Holder, seen: Set<FunctionInfo>): boolean {
  return calls.some(([name, args]) => {
    const functions = callableNamed(program, name);
    if (functions.length > MOST_NAMED || seen.size > MOST_CALLED) return true;
    return functions.some((info) => {
      if (seen.has(info)) return false;
      seen.add(info);
      const { fact, file } = info;
      const isHanded = args.some(({ value }) => holder.words.includes(rootName(value) ?? ''));
      if (isHanded && filledBy(program, fact, file.traits).size > 0) return true;
      const inner = putsOf(fact.body);
      return mayReach(inner, holder) || mayPutByCalls(program, inner, holder, seen);
    });
  });
}

/** Whether a function puts something in the place of what it is lent, whatever that was. */
export function overwrites({ fact: { body } }: FunctionInfo, parameter: string): boolean {
  for (const statement of body) {
    if (statement.kind === 'declare') continue;
    // what is all that a function does may be what it gives
    if (statement.kind !== 'evaluate' && statement.kind !== 'return') return false;
    const { value } = statement;
    if (value.kind === 'if' || value.kind === 'switch') return false;
    const isSet = value.kind === 'assign' && value.operator === '=' && value.target.kind === 'name';
    if (isSet && value.target.name === parameter) return true;
  }
  return false;
}
