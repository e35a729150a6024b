/**
 * What native code answers Dart with: a handler is told the method by its name, and answers all of them in one way. What it
 * answers in the branch for a method is what the call of that method gives.
 * https://docs.flutter.dev/platform-integration/platform-channels
 */
import type { Condition, Expression, Pattern } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { ASKS_SAME } from '../../models/collections.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { declareName, findName } from '../../program/scopes.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { makeFiller } from '../events/answers.ts';
import { link, memoize, newCell, type Taint, type TaintFrame } from '../state.ts';
import type { TaintValue } from '../values.ts';

const INVOKES = /^flutter#MethodChannel\.invoke(?:List|Map)?Method$/;
/** Calls that a method of native code is told by its name, which a helper may be given. */
export const INVOKING: ReadonlySet<string> = new Set(['invokeMethod', 'invokeListMethod', 'invokeMapMethod']);

/** Whether a path of Dart is a call of a method of native code. */
export function invokesMethod(path: string): boolean {
  return INVOKES.test(path);
}

/** What native code answers a method with. */
export function methodAnswer(taint: Taint, method: string): Cell<TaintValue> {
  return memoize(taint, `method ${method}`, () => {
    const cell = newCell(taint);
    taint.deferred.push(() => {
      if (!taint.memo.has(branchKey(method))) link(taint, anyAnswer(taint), cell);
    });
    return cell;
  });
}

/** What handlers answer that do not ask which method it is. */
function anyAnswer(taint: Taint): Cell<TaintValue> {
  return memoize(taint, 'any method', () => newCell(taint));
}

function branchKey(method: string): string {
  return `branch for ${method}`;
}

/** `channel.setMethodCallHandler { _, result in … }`: whatever is called, that is answered. */
export function handleAny(taint: Taint, { name, given, frame, call }: SystemCall): void {
  if (name !== HANDLES || !taint.importsOf(frame.file.path).has('Flutter')) return;
  for (const { typed } of given)
    taint.solver.watch(typed.cell, (value) => {
      const closure = value.kind === 'function' && value.path.length === 0 ? value.made.closure : undefined;
      const [asked, answerer] = closure?.fact.parameters ?? [];
      const into = closure?.parameters[1];
      if (!closure || !asked || !answerer || !into) return;
      // who hands on what is called may ask there
      if (mentionsOf(closure.fact.body).names.has(asked.name)) return;
      const answered = newCell(taint);
      link(taint, answered, anyAnswer(taint), taint.values.keyed);
      link(taint, makeFiller(taint, answered, call), into.cell);
    });
}

const HANDLES = 'setMethodCallHandler';

/** What native code is given with the call of a method. */
export function methodGiven(taint: Taint, method: string): Cell<TaintValue> {
  return memoize(taint, `method given ${method}`, () => newCell(taint));
}

/** In the branch for these methods whoever is to be answered is told of them. */
export function answerIn(taint: Taint, methods: readonly string[], frame: TaintFrame, site: Expression['site']): void {
  const name = methods.length > 0 ? answererIn(frame) : undefined;
  const known = name === undefined ? undefined : findName(frame.scope, name);
  if (name === undefined || !known) return;
  const given = newCell(taint);
  for (const method of methods) {
    taint.memo.set(branchKey(method), true);
    link(taint, given, methodAnswer(taint, method), taint.values.keyed);
  }
  const cell = makeFiller(taint, given, { kind: 'call', callee: { kind: 'name', name, site }, args: [], site });
  link(taint, known.cell, cell);
  declareName(frame.scope, name, { ...known, cell });
}

/** There the call brings what they are given. */
export function giveIn(taint: Taint, methods: readonly string[], frame: TaintFrame): void {
  const name = frame.function?.fact.parameters.find(({ type }) => type?.name === 'FlutterMethodCall')?.name ?? 'call';
  const known = methods.length > 0 ? findName(frame.scope, name) : undefined;
  if (!known) return;
  const cell = newCell(taint);
  link(taint, known.cell, cell);
  for (const method of methods) link(taint, methodGiven(taint, method), cell, taint.values.push('arguments'));
  declareName(frame.scope, name, { ...known, cell });
}

/** What a `guard` leaves by answers the other methods. */
export function answerOthers(frame: TaintFrame): void {
  const name = answererIn(frame);
  const known = findName(frame.scope, name);
  if (known) declareName(frame.scope, name, known);
}

/** Who is answered: by its type, or by the name that everybody gives it. */
function answererIn({ function: info }: TaintFrame): string {
  return info?.fact.parameters.find(({ type }) => type?.name === 'FlutterResult')?.name ?? 'result';
}

/** The methods that a `switch` over `call.method` names in a case. */
export function methodsOfCase(
  taint: Taint,
  subject: Expression,
  patterns: readonly Pattern[],
  frame: TaintFrame,
): readonly string[] {
  if (!isMethod(taint, subject, frame)) return [];
  return patterns.flatMap((pattern) => (pattern.kind === 'value' ? textsOf(pattern.value) : []));
}

/** Those that conditions ask for: `call.method == "read"`, `[@"read" isEqualToString:call.method]`. */
export function methodsAskedFor(taint: Taint, conditions: readonly Condition[], frame: TaintFrame): readonly string[] {
  return conditions.flatMap((condition) => {
    if (condition.kind !== 'test') return [];
    const { value } = condition;
    const sides =
      value.kind === 'operation' && value.operator === '=='
        ? value.operands
        : value.kind === 'call' && value.callee.kind === 'member' && value.callee.of && ASKS_SAME.has(value.callee.name)
          ? [value.callee.of, ...value.args.map((it) => it.value)]
          : [];
    return sides.some((side) => isMethod(taint, side, frame)) ? sides.flatMap(textsOf) : [];
  });
}

function textsOf(value: Expression): readonly string[] {
  return value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : [];
}

function isMethod(taint: Taint, written: Expression, { file }: TaintFrame): boolean {
  const value = written.kind === 'cast' ? written.value : written;
  if (value.kind !== 'member' || value.name !== 'method' || value.of?.kind !== 'name') return false;
  return file.traits.isNative && taint.importsOf(file.path).has('Flutter');
}
