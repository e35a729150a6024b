/**
 * Notifications of the app's own that nobody posts: their names stand only where somebody listens. Names of the system and of
 * libraries are posted by these.
 */
import type { Expression, Statement } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { globalNamed, membersNamed } from './named.ts';
import type { Program, VariableInfo } from './program.ts';
import { saidIn } from './said.ts';
import { codeOf, listUnits, type Unit } from './units.ts';

type Call = Extract<Expression, { kind: 'call' }>;

/** A place that listens, with what it runs: closures, the body of a loop, or a method by its selector. */
interface Listener {
  readonly call: Call;
  readonly name: Expression;
  readonly closures: Expression[];
  readonly bodies: (readonly Statement[])[];
  readonly selector?: string;
}

export interface NeverPosted {
  readonly name: string;
  /** The word by which others may say its text. */
  readonly word: string;
  readonly listeners: readonly Listener[];
}

const known = new WeakMap<Program, readonly NeverPosted[]>();

export function neverPosted(program: Program): readonly NeverPosted[] {
  let found = known.get(program);
  if (!found) {
    found = findNeverPosted(program);
    known.set(program, found);
  }
  return found;
}

/** The names that have to stand nowhere else. */
export function namesOfNeverPosted(program: Program): readonly string[] {
  return neverPosted(program).flatMap(({ name, word }) => [name, word]);
}

function findNeverPosted(program: Program): readonly NeverPosted[] {
  const own = new Map<string, string>();
  for (const variable of program.everyVariable) {
    const text = textOfName(variable);
    if (text !== undefined && isOnlyOne(program, variable)) own.set(variable.fact.name, text);
  }
  if (own.size === 0) return [];
  const units = listUnits(program);
  const listeners = new Map<string, Listener[]>();
  const refused = new Set<string>();
  const texts = new Map<string, number>();
  for (const { unit, mentions } of units) {
    countTexts(codeOf(unit), texts);
    const said = [...mentions.names].filter((name) => own.has(name));
    for (const name of [...mentions.keys, ...mentions.selectors, ...mentions.macros]) refused.add(name);
    if (said.length === 0) continue;
    const found = listenersIn(unit);
    const heard = new Set(found.map(({ name }) => name));
    const { references, values } = saidIn(unit);
    for (const name of said) {
      const all = [...(references.get(name) ?? []), ...(values.get(name) ?? [])];
      if (all.length === 0 || all.some((at) => !heard.has(at))) refused.add(name);
    }
    for (const one of found)
      if (one.name.kind === 'member' || one.name.kind === 'name') push(listeners, one.name.name, one);
  }
  return [...own].flatMap(([name, text]) => {
    const some = listeners.get(name) ?? [];
    const word = text.split(/\W/).findLast((it) => it !== '');
    if (refused.has(name) || some.length === 0 || word === undefined || texts.get(text) !== 1) return [];
    return [{ name, word, listeners: some }];
  });
}

/** `static let refresh = Notification.Name("app.refresh")`, `NSNotificationName const Refresh = @"Refresh"`. */
function textOfName({ fact: { value, type, getter, name } }: VariableInfo): string | undefined {
  if (!value || getter || !/^[A-Za-z_]\w*$/.test(name)) return undefined;
  const isName =
    NAMES.test(type?.name ?? '') || type?.of?.name === 'Notification' || type?.of?.name === 'NSNotification';
  const text =
    value.kind === 'call' && (isName || makesName(value)) ? value.args[0]?.value : isName ? value : undefined;
  const own = text?.kind === 'literal' && typeof text.value === 'string' ? text.value : undefined;
  return own === undefined || OF_OTHERS.test(own) ? undefined : own;
}

const NAMES = /^(?:NSNotificationName|Notification\.Name|NSNotification\.Name)$/;
/** Texts of names that the system and well-known libraries post. */
const OF_OTHERS = /^(?:_?k?[A-Z]{2,}[A-Z]?[a-z]|com\.apple|_)|\s/;

function makesName({ callee, args }: Call): boolean {
  const [first, ...more] = args;
  const isOne = more.length === 0 && (first?.label === undefined || first.label === 'rawValue' || first.label === '_');
  return (
    isOne &&
    ((callee.kind === 'member' && callee.name === 'Name') || (callee.kind === 'type' && NAMES.test(callee.type.name)))
  );
}

function isOnlyOne(program: Program, variable: VariableInfo): boolean {
  const { name } = variable.fact;
  const members = membersNamed(program, name);
  const global = globalNamed(program, name);
  return members.length + (global ? 1 : 0) === 1 && (members[0] ?? global) === variable;
}

/** How often each text stands in code. */
function countTexts(piece: unknown, texts: Map<string, number>): void {
  if (typeof piece !== 'object' || piece === null) return;
  const { kind, value } = piece as { kind?: string; value?: unknown };
  if (kind === 'literal' && typeof value === 'string') texts.set(value, (texts.get(value) ?? 0) + 1);
  for (const [field, part] of Object.entries(piece)) if (!NO_CODE.has(field)) countTexts(part, texts);
}

const NO_CODE: ReadonlySet<string> = new Set(['site', 'modifiers', 'type', 'types', 'to', 'result']);

/** All places of a piece of code that listen. */
function listenersIn(unit: Unit): readonly Listener[] {
  const found: Listener[] = [];
  const seen = new Set<Call>();
  const add = (call: Call, name: Expression, ran: Partial<Listener>): void => {
    if (seen.has(call)) return;
    seen.add(call);
    found.push({ call, name, closures: [], bodies: [], ...ran });
  };
  const visit = (piece: unknown): void => {
    if (typeof piece !== 'object' || piece === null) return;
    const one = piece as Expression | Statement;
    if (one.kind === 'for') {
      const heard = sequenceIn(one.collection);
      if (heard) add(heard.call, heard.name, { bodies: [one.body] });
    }
    if (one.kind === 'call') {
      const heard = heardBy(one);
      if (heard) add(heard.call, heard.name, heard);
    }
    for (const [field, part] of Object.entries(piece)) if (!NO_CODE.has(field)) visit(part);
  };
  visit(codeOf(unit));
  return found;
}

type Heard = Pick<Listener, 'call' | 'name'> & Partial<Listener>;

function heardBy(call: Call): Heard | undefined {
  const { callee, args } = call;
  if (callee.kind !== 'member') return undefined;
  const labels = args.map(({ label }) => label ?? '').join();
  const closures = args.flatMap(({ value }) => (value.kind === 'closure' ? value : []));
  const [first, , third] = args;
  if (
    callee.name === 'addObserver' &&
    /^forName,object,queue,(?:using)?$/.test(labels) &&
    first &&
    closures.length === 1
  )
    return { call, name: first.value, closures };
  if (callee.name === 'addObserverForName' && /,usingBlock$/.test(labels) && first && closures.length === 1)
    return { call, name: first.value, closures };
  if (callee.name === 'addObserver' && labels === ',selector,name,object' && third) {
    const selector = args[1]?.value;
    const to = selector?.kind === 'reference' && selector.isSelector ? selector.to : undefined;
    const isNamed = to?.kind === 'name' || to?.kind === 'member';
    return isNamed ? { call, name: third.value, selector: to.name } : undefined;
  }
  if (callee.name === 'onReceive' && first) {
    const heard = sequenceIn(first.value);
    return heard && closures.length === 1 ? { ...heard, closures } : undefined;
  }
  if (callee.name !== 'sink' && callee.name !== 'forEach') return undefined;
  const heard = sequenceIn(callee.of);
  return heard && { ...heard, closures };
}

/** `center.publisher(for: .refresh).receive(on: queue)`, `center.notifications(named: .refresh)`. */
function sequenceIn(expression: Expression | undefined): Pick<Listener, 'call' | 'name'> | undefined {
  if (expression?.kind !== 'call' || expression.callee.kind !== 'member') return undefined;
  const { callee, args } = expression;
  const [first] = args;
  const isStart =
    (callee.name === 'publisher' && first?.label === 'for') ||
    (callee.name === 'notifications' && first?.label === 'named');
  if (isStart && first) return { call: expression, name: first.value };
  return LEAVES.has(callee.name) ? sequenceIn(callee.of) : undefined;
}

/** What gives no more than comes, and later at most. */
const LEAVES: ReadonlySet<string> = new Set(
  'receive debounce throttle delay eraseToAnyPublisher map compactMap filter removeDuplicates subscribe share'.split(
    ' ',
  ),
);
