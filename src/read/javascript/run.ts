/**
 * Statements and functions. A branch that may or may not be taken is read, and what it changes is in doubt.
 */
import type { Location } from '../../types.ts';
import type { Places } from '../text.ts';
import { readMember } from './access.ts';
import { bind } from './bind.ts';
import { evaluate } from './evaluate.ts';
import type { JsHost } from './literals.ts';
import { descendTo, either, inDoubt, isExhausted, type JsMachine, makeArray, spend, stopAt } from './machine.ts';
import { assignName, findName, type JsScope, openScope } from './scope.ts';
import { runSwitch } from './switch.ts';
import type { JsFunction, JsStatement } from './syntax.ts';
import { hasEntries, isTrue, type JsEntry, type JsUnresolved, type JsValue, nothing, unresolved } from './values.ts';

/** What stays the same within one module. */
export interface JsContext {
  readonly machine: JsMachine;
  readonly host: JsHost;
  readonly places: Places;
  readonly file: string;
  readonly text: string;
  /** The module that a specifier names, evaluated. */
  readonly load: (specifier: string, at: Location) => JsValue;
  /** What the module gives away. */
  readonly exported: JsValue & { readonly kind: 'object' };
}

/** How a list of statements ends. */
export type Ending =
  | { readonly type: 'normal' | 'break' | 'continue' | 'throw' }
  | { readonly type: 'return'; readonly value: JsValue };

/** One run of a function: what it may already have returned under open conditions. */
export interface Frame {
  readonly returned: { readonly value: JsValue; readonly doubt: JsUnresolved }[];
  /** How many conditions stay open to its end. */
  raised: number;
}

export const NORMAL: Ending = { type: 'normal' };

/** Runs the statements of a module in its own scope. */
export function runModule(context: JsContext, scope: JsScope, statements: readonly JsStatement[]): void {
  runStatements(context, scope, statements, { returned: [], raised: 0 });
}

export function makeFunction(context: JsContext, scope: JsScope, declared: JsFunction): JsValue {
  const at = context.places(declared.start, declared.end);
  const call = (args: readonly JsValue[]): JsValue => {
    if (declared.generator) return unresolved('a generator is not evaluated', at);
    const inner = openScope(context.machine, scope);
    for (const [index, parameter] of declared.parameters.entries()) {
      const rest = parameter.type === 'rest' ? makeArray(context.machine, args.slice(index), at) : undefined;
      bind(
        context,
        inner,
        parameter.type === 'rest' ? parameter.target : parameter,
        rest ?? args[index] ?? nothing(at),
      );
    }
    return runBody(context, inner, declared.body, at);
  };
  return { kind: 'function', call, entries: new Map(), level: context.machine.level, at };
}

function runBody(context: JsContext, scope: JsScope, body: JsFunction['body'], at: Location): JsValue {
  if (!isStatements(body)) return evaluate(context, scope, body);
  const { machine } = context;
  const outer = machine.doubt;
  const frame: Frame = { returned: [], raised: 0 };
  const ending = runStatements(context, scope, body, frame);
  machine.level -= frame.raised;
  machine.doubt = outer;
  if (ending.type === 'throw' && frame.returned.length === 0) return unresolved('it ends in an error', at);
  const last = ending.type === 'return' ? ending.value : nothing(at);
  return frame.returned.reduceRight((value, early) => either(machine, early.value, value, early.doubt), last);
}

function isStatements(body: JsFunction['body']): body is readonly JsStatement[] {
  return Array.isArray(body);
}

function runStatements(context: JsContext, scope: JsScope, statements: readonly JsStatement[], frame: Frame): Ending {
  // Functions are known before the first statement.
  for (const statement of statements) {
    if (statement.type === 'function' && statement.declared.name !== undefined) {
      scope.names.set(statement.declared.name, makeFunction(context, scope, statement.declared));
    }
  }
  for (const statement of statements) {
    if (isExhausted(context.machine)) {
      stopAt(context.machine, context.places(statement.start, statement.end));
      return NORMAL;
    }
    const ending = runStatement(context, scope, statement, frame);
    if (ending.type !== 'normal') return ending;
  }
  return NORMAL;
}

export function runBlock(context: JsContext, scope: JsScope, statements: readonly JsStatement[], frame: Frame): Ending {
  const { machine } = context;
  return descendTo(machine, () => runStatements(context, openScope(machine, scope), statements, frame)) ?? NORMAL;
}

function runStatement(context: JsContext, scope: JsScope, statement: JsStatement, frame: Frame): Ending {
  const { machine, places } = context;
  const at = () => places(statement.start, statement.end);
  spend(machine, 1);
  switch (statement.type) {
    case 'expression':
      evaluate(context, scope, statement.expression);
      return NORMAL;
    case 'declare': {
      const value = statement.value ? evaluate(context, scope, statement.value) : nothing(at());
      bind(context, scope, statement.pattern, value);
      return NORMAL;
    }
    case 'return':
      return { type: 'return', value: statement.value ? evaluate(context, scope, statement.value) : nothing(at()) };
    case 'break':
    case 'continue':
    case 'throw':
      return { type: statement.type };
    case 'block':
      return runBlock(context, scope, statement.body, frame);
    case 'if':
      return runIf(context, scope, statement, frame);
    case 'for-of':
      return runLoop(context, scope, statement, frame);
    case 'switch':
      return runSwitch(context, scope, statement, frame);
    case 'maybe': {
      const doubt = unresolved(`it depends on ${statement.what} that is not evaluated`, at());
      return settle(context, frame, doubt, [
        inDoubt(machine, doubt, () => runBlock(context, scope, statement.body, frame)),
        NORMAL,
      ]);
    }
    case 'try':
      return runTry(context, scope, statement, frame);
    case 'unreadable':
      return passUnreadable(context, scope, statement.names, at());
    default:
      return runModuleStatement(context, scope, statement);
  }
}

/** A statement that cannot be read may have changed whatever it names, or returned, or exported. */
function passUnreadable(context: JsContext, scope: JsScope, names: readonly string[], at: Location): Ending {
  const why = unresolved('a statement about it cannot be read', at);
  for (const name of names) if (findName(scope, name)) assignName(context.machine, scope, name, why);
  if (['export', 'exports', 'module'].some((name) => names.includes(name))) {
    context.exported.entries.set('exports', { keyAt: at, value: why });
  }
  return names.includes('return') ? { type: 'return', value: why } : NORMAL;
}

function runIf(
  context: JsContext,
  scope: JsScope,
  { test, yes, no }: Extract<JsStatement, { type: 'if' }>,
  frame: Frame,
): Ending {
  const condition = isTrue(evaluate(context, scope, test));
  if (typeof condition === 'boolean') return runBlock(context, scope, condition ? yes : no, frame);
  const run = (body: readonly JsStatement[]) =>
    inDoubt(context.machine, condition, () => runBlock(context, scope, body, frame));
  return settle(context, frame, condition, [run(yes), run(no)]);
}

/** How it goes on after two ways of which one was taken. A way that ends in an error was not: the app was built. */
export function settle(
  context: JsContext,
  frame: Frame,
  doubt: JsUnresolved,
  [a, b]: readonly [Ending, Ending],
): Ending {
  if (a.type === 'throw') return b;
  if (b.type === 'throw') return a;
  if (a.type === 'normal' && b.type === 'normal') return NORMAL;
  if (a.type === 'return' && b.type === 'return') {
    return { type: 'return', value: either(context.machine, a.value, b.value, doubt) };
  }
  for (const ending of [a, b]) if (ending.type === 'return') frame.returned.push({ value: ending.value, doubt });
  frame.raised += 1;
  context.machine.level += 1;
  context.machine.doubt = doubt;
  return NORMAL;
}

function runLoop(
  context: JsContext,
  scope: JsScope,
  statement: Extract<JsStatement, { type: 'for-of' }>,
  frame: Frame,
): Ending {
  const { machine } = context;
  const list = evaluate(context, scope, statement.list);
  const turn = (item: JsValue): Ending => {
    const inner = openScope(machine, scope);
    bind(context, inner, statement.pattern, item);
    return runBlock(context, inner, statement.body, frame);
  };
  if (list.kind !== 'array' || list.open) {
    const why = list.kind === 'unresolved' ? list.reason : 'it depends on a loop that is not evaluated';
    const doubt = unresolved(why, list.at);
    return settle(context, frame, doubt, [inDoubt(machine, doubt, () => turn(doubt)), NORMAL]);
  }
  for (const item of list.items) {
    if (isExhausted(machine)) {
      stopAt(machine, context.places(statement.start, statement.end));
      break;
    }
    const doubt = item.kind === 'maybe' ? unresolved(item.reason, item.at) : undefined;
    const ending =
      doubt && item.kind === 'maybe'
        ? settle(context, frame, doubt, [inDoubt(machine, doubt, () => turn(item.value)), NORMAL])
        : turn(item);
    if (ending.type === 'break') break;
    if (ending.type === 'return' || ending.type === 'throw') return ending;
  }
  return NORMAL;
}

/** The handler is taken only where the body is seen to fail. */
function runTry(
  context: JsContext,
  scope: JsScope,
  { body, handler, finalizer }: Extract<JsStatement, { type: 'try' }>,
  frame: Frame,
): Ending {
  const ending = runBlock(context, scope, body, frame);
  const settled = ending.type === 'throw' ? runBlock(context, scope, handler, frame) : ending;
  const last = runBlock(context, scope, finalizer, frame);
  return last.type === 'normal' ? settled : last;
}

function runModuleStatement(context: JsContext, scope: JsScope, statement: JsStatement): Ending {
  const at = context.places(statement.start, statement.end);
  if (statement.type === 'import') {
    const module = context.load(statement.from, at);
    for (const { imported, local } of statement.bindings) {
      scope.names.set(local, imported === '*' ? module : readImport(module, imported, at));
    }
  }
  if (statement.type === 'export') {
    const module = statement.from === undefined ? undefined : context.load(statement.from, at);
    for (const { local, exported } of statement.names) exportName(context, scope, { local, exported, module, at });
  }
  if (statement.type === 'export-default') {
    const value = evaluate(context, scope, statement.value);
    moduleExports(context).set('default', { keyAt: at, value });
  }
  return NORMAL;
}

function moduleExports({ exported }: JsContext): Map<string, JsEntry> {
  const own = exported.entries.get('exports')?.value;
  return own && hasEntries(own) ? own.entries : exported.entries;
}

/** `module.exports = f` is the default import of a module that has no other. */
function readImport(module: JsValue, name: string, at: Location): JsValue {
  if (name !== 'default' || !hasEntries(module)) return readMember(module, name, at);
  return module.entries.get('default')?.value ?? module;
}

function exportName(
  context: JsContext,
  scope: JsScope,
  { local, exported, module, at }: { local: string; exported: string; module: JsValue | undefined; at: Location },
): void {
  const names = moduleExports(context);
  if (module && exported === '*') {
    if (hasEntries(module)) for (const [key, entry] of module.entries) if (key !== 'default') names.set(key, entry);
    return;
  }
  const own = scope.names.get(local) ?? unresolved(`\`${local}\` is not declared`, at);
  names.set(exported, { keyAt: at, value: module ? (local === '*' ? module : readImport(module, local, at)) : own });
}
