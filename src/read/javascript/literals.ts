/**
 * Configuration modules in JavaScript and TypeScript, read without running them: literals, spreads, helper functions,
 * conditions, imports within the repository. What depends on anything else is unresolved, with its place. Bounded in
 * time and memory whatever a module holds.
 */
import { type Location, UnreadableFile } from '../../types.ts';
import { decodeText, placesIn } from '../text.ts';
import { ENVIRONMENT } from './bind.ts';
import {
  inDoubt,
  isExhausted,
  type JsFuel,
  setEntry,
  spendOnLooking,
  startMachine,
  stopAt,
  withoutDoubt,
} from './machine.ts';
import { NATIVES } from './natives.ts';
import { type JsContext, runModule } from './run.ts';
import { type JsScope, openScope } from './scope.ts';
import { parseJs } from './statements.ts';
import {
  callable,
  type JsEntry,
  type JsObject,
  type JsUnresolved,
  type JsValue,
  object,
  unresolved,
} from './values.ts';

/** What surrounds the modules: all that a reading knows of the world. */
export interface JsHost {
  /** What a specifier names, seen from a file: another module, a value (JSON, or what the caller stands in for), or
   *  undefined for what is not in the repository. */
  resolve(specifier: string, from: string): { readonly file: string } | { readonly value: JsValue } | undefined;
  /** The bytes of a module. Throws {@link UnreadableFile}. */
  bytes(file: string): Uint8Array;
  /** Variables of the environment that the caller knows; all others are set outside of the repository. */
  readonly environment?: ReadonlyMap<string, JsValue>;
  /** What all readings of a run may use together; without it this one has a run's to itself. */
  readonly fuel?: JsFuel;
  /** The result of a call of what is not in the repository, where the caller knows it. */
  callUnknown?(name: string, args: readonly JsValue[], at: Location): JsValue | undefined;
}

export interface JsReading {
  /** What a module exports: `module.exports`, or an object of its exports. Unresolved when it cannot be read. */
  readModule(file: string): JsValue;
  /** Where the fuel was used up, after which nothing that was read can be relied on; undefined while there is some. */
  exhausted(): JsUnresolved | undefined;
  /** The condition that what happens now depends on, where it cannot be evaluated. */
  doubt(): JsUnresolved | undefined;
  /** Does what happens only under a condition that cannot be evaluated. */
  suppose<T>(doubt: JsUnresolved, run: () => T): T;
  /** Sets a key of an object, in doubt where that may not happen. */
  set(target: JsObject, key: string, entry: JsEntry): void;
}

/** Longer modules are generated, or meant to keep us busy. */
const LARGEST = 400_000;
/** Reading a character as language takes so much more than looking at it. */
const PARSING = 2;

/** One reading of the modules of a configuration. Modules are read once; a cycle sees what was exported so far. */
export function openReading(host: JsHost): JsReading {
  const machine = startMachine(host.fuel);
  const modules = new Map<string, JsObject>();
  const resolved = new Map<string, ReturnType<JsHost['resolve']>>();

  function readModule(file: string): JsValue {
    const known = modules.get(file);
    if (known) return exportsOf(known);
    const at = { file, line: 1, column: 1 };
    const exported = object(at);
    exported.entries.set('exports', { keyAt: at, value: object(at) });
    modules.set(file, exported);
    try {
      runFile(file, exported);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      exported.entries.set('exports', { keyAt: at, value: unresolved(`\`${file}\` ${error.message}`, error.at) });
    }
    return exportsOf(exported);
  }

  function runFile(file: string, exported: JsObject): void {
    const bytes = host.bytes(file);
    const top = { file, line: 1, column: 1 };
    if (bytes.length > LARGEST) throw new UnreadableFile('is too long for a configuration', top);
    const text = decodeText(bytes, file);
    const context: JsContext = {
      ...{ machine, host, file, text, exported, places: placesIn(file, text) },
      load: (specifier, at) => load(specifier, file, at),
    };
    spendOnLooking(machine, text.length * PARSING);
    if (isExhausted(machine)) throw new UnreadableFile('is not read: evaluating takes too long', top);
    const statements = parseJs(text, file);
    withoutDoubt(machine, () => runModule(context, openModuleScope(context), statements));
  }

  function load(specifier: string, from: string, at: Location): JsValue {
    const key = JSON.stringify([from, specifier]);
    const found = resolved.has(key) ? resolved.get(key) : host.resolve(specifier, from);
    resolved.set(key, found);
    if (!found) return unresolved(`\`${specifier}\` is not in the repository`, at);
    return 'value' in found ? found.value : readModule(found.file);
  }

  function environmentAt(at: Location): JsValue {
    const known = host.environment ?? new Map();
    const open = unresolved(ENVIRONMENT, at);
    return known.size === 0 ? open : { ...object(at, known), open };
  }

  function openModuleScope(context: JsContext): JsScope {
    const scope = openScope(machine);
    const at = context.exported.at;
    const process = object(at, [['env', environmentAt(at)]]);
    process.open = unresolved('`process` is not known before the build', at);
    scope.names.set('process', process);
    scope.names.set('module', context.exported);
    scope.names.set('exports', exportsOf(context.exported));
    scope.names.set('require', makeRequire(context));
    addNatives(context, scope);
    return scope;
  }

  return {
    readModule,
    exhausted: () =>
      isExhausted(machine) ? stopAt(machine, { file: [...modules.keys()][0] ?? '', line: 1, column: 1 }) : undefined,
    doubt: () => (machine.level > 0 ? machine.doubt : undefined),
    suppose: (doubt, run) => inDoubt(machine, doubt, run),
    set: (target, key, entry) => setEntry(machine, target, key, entry),
  };
}

/** `require('x')`, and `require.resolve('x')`, which is as good as the specifier to whoever resolves it again. */
function makeRequire({ load, exported: { at } }: JsContext): JsValue {
  const loadNamed = (specifier: JsValue | undefined, place: Location): JsValue =>
    specifier?.kind === 'string'
      ? load(specifier.value, place)
      : unresolved('what is required here is not known', place);
  const required = callable(at, ([specifier], place) => loadNamed(specifier, place));
  const resolve = callable(at, ([specifier], place) => specifier ?? unresolved('nothing is resolved here', place));
  required.entries.set('resolve', { keyAt: at, value: resolve });
  return required;
}

function exportsOf({ entries, at }: JsObject): JsValue {
  return entries.get('exports')?.value ?? unresolved('it exports nothing', at);
}

function addNatives(context: JsContext, scope: JsScope): void {
  const { at } = context.exported;
  for (const [path, native] of NATIVES) {
    const value = callable(
      at,
      (args, place) => native(context, args, place) ?? unresolved(`\`${path}\` is not evaluated here`, place),
    );
    const [name = '', member] = path.split('.');
    if (member === undefined) scope.names.set(name, value);
    else {
      const holder = scope.names.get(name) ?? object(at);
      if (holder.kind === 'object') holder.entries.set(member, { keyAt: at, value });
      scope.names.set(name, holder);
    }
  }
}
