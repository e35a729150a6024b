/**
 * Calls that run a function which they are given, on another thread, later or in a scope, and give what that gives.
 * https://api.flutter.dev/flutter/foundation/compute.html https://api.dart.dev/dart-isolate/Isolate/run.html
 * https://learn.microsoft.com/dotnet/api/system.threading.tasks.task.run
 * https://kotlinlang.org/api/kotlinx.coroutines/kotlinx-coroutines-core/kotlinx.coroutines/with-context.html
 * https://developer.apple.com/documentation/swift/mainactor/run(resulttype:body:)
 */
import type { Argument, Expression, Site } from '../facts/facts.ts';
import type { Language } from '../facts/source.ts';

/** By what is called; `*.name` is a method of anything. */
const RUNNING: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  dart: new Set(['compute', 'Isolate.run', 'Future', 'Future.microtask', 'Future.sync', 'Future.delayed']),
  'c-sharp': new Set([
    'Task.Run',
    'Task.Factory.StartNew',
    '*.InvokeOnMainThread',
    '*.InvokeOnMainThreadAsync',
    '*.BeginInvokeOnMainThread',
    '*.DispatchAsync',
  ]),
  kotlin: new Set([
    'withContext',
    'runBlocking',
    'coroutineScope',
    'supervisorScope',
    'withTimeout',
    'withTimeoutOrNull',
    'synchronized',
    'async',
    '*.async',
    '*.withLock',
  ]),
  swift: new Set(['MainActor.run', 'autoreleasepool', 'withAnimation', '*.sync']),
};

/** `compute(sum, rows)`: what stands behind the function is what that is called with. */
const PASSES = 'compute';

/** The function called in place of what runs it; undefined for all other calls. */
export function callOfGiven(
  language: Language,
  callee: Expression,
  args: readonly Argument[],
  site: Site,
): Expression | undefined {
  const path = pathOf(callee);
  const name = callee.kind === 'member' ? `*.${callee.name}` : path;
  const known = RUNNING[language];
  if (!known || !((path !== undefined && known.has(path)) || (name !== undefined && known.has(name)))) return undefined;
  const given =
    path === PASSES
      ? args[0]
      : (args.find(({ value }) => value.kind === 'closure') ?? args.find(({ value }) => isFunction(value)));
  if (!given || !isFunction(given.value)) return undefined;
  const passed = path === PASSES ? args.slice(1, 2) : [];
  // a queue's `sync` takes what needs nothing; one of the app's own tells what came
  if (name === '*.sync' && !(needsNothing(given.value) && /queue|lock$/i.test(receiverOf(callee)))) return undefined;
  const context = language === 'kotlin' ? args[0]?.value : undefined;
  const within = context && makesElement(context) ? { within: context } : {};
  return { kind: 'call', callee: given.value, args: passed, site, ...within };
}

/** `Label(name)`, `Dispatchers.IO + Label(name)`. */
function makesElement(context: Expression): boolean {
  if (context.kind === 'operation') return context.operator === '+' && context.operands.some(makesElement);
  return context.kind === 'call' && context.callee.kind === 'name' && /^[A-Z]/.test(context.callee.name);
}

/** The function that a task of Swift runs, called in its place. */
export function callOfTask({ callee, args, site }: Extract<Expression, { kind: 'call' }>): Expression | undefined {
  const path = pathOf(callee);
  const run = args.at(-1)?.value;
  return (path === 'Task' || path === 'Task.detached') && run?.kind === 'closure'
    ? { kind: 'call', callee: run, args: [], site }
    : undefined;
}

function pathOf(callee: Expression): string | undefined {
  if (callee.kind === 'name') return callee.name;
  if (callee.kind !== 'member' || !callee.of) return undefined;
  const of = pathOf(callee.of);
  return of === undefined ? undefined : `${of}.${callee.name}`;
}

function receiverOf(callee: Expression): string {
  const of = callee.kind === 'member' ? callee.of : undefined;
  return of?.kind === 'name' || of?.kind === 'member' ? of.name : '';
}

/** A closure, or a function by its name. */
function isFunction({ kind }: Expression): boolean {
  return kind === 'closure' || kind === 'reference' || kind === 'name' || kind === 'member';
}

function needsNothing(value: Expression): boolean {
  return value.kind === 'closure' && value.body.parameters.length === 0 && (value.body.anonymous ?? 0) === 0;
}
