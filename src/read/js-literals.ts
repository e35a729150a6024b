/**
 * Configuration modules in JavaScript and TypeScript, read without running them: literals, spreads, helper functions,
 * conditions, imports within the repository. What depends on anything else is unresolved, with its place. Bounded in
 * time and memory whatever a module holds.
 */
import { type Location, UnreadableFile } from '../types.ts';
import { isExhausted, startMachine } from './js-machine.ts';
import { NATIVES } from './js-methods.ts';
import { ENVIRONMENT, type JsContext, runModule } from './js-run.ts';
import { type JsScope, openScope } from './js-scope.ts';
import { parseJs } from './js-statements.ts';
import { callable, type JsObject, type JsValue, object, unresolved } from './js-values.ts';
import { decodeText, placesIn } from './text.ts';

/** What surrounds the modules: all that a reading knows of the world. */
export interface JsHost {
  /** What a specifier names, seen from a file: another module, a value (JSON, or what the caller stands in for), or
   *  undefined for what is not in the repository. */
  resolve(specifier: string, from: string): { readonly file: string } | { readonly value: JsValue } | undefined;
  /** The bytes of a module. Throws {@link UnreadableFile}. */
  bytes(file: string): Uint8Array;
  /** The result of a call of what is not in the repository, where the caller knows it. */
  callUnknown?(name: string, args: readonly JsValue[], at: Location): JsValue | undefined;
}

export interface JsReading {
  /** What a module exports: `module.exports`, or an object of its exports. Unresolved when it cannot be read. */
  readModule(file: string): JsValue;
  /** Why nothing that was read can be relied on: a module that never ends. */
  exhausted(): boolean;
}

/** Longer modules are generated, or meant to keep us busy. */
const LARGEST = 400_000;

/** One reading of the modules of a configuration. Modules are read once; a cycle sees what was exported so far. */
export function openReading(host: JsHost): JsReading {
  const machine = startMachine();
  const modules = new Map<string, JsObject>();

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
    if (bytes.length > LARGEST)
      throw new UnreadableFile('is too long for a configuration', { file, line: 1, column: 1 });
    const text = decodeText(bytes, file);
    const context: JsContext = {
      ...{ machine, host, file, text, exported, places: placesIn(file, text) },
      load: (specifier, at) => load(specifier, file, at),
    };
    runModule(context, openModuleScope(context), parseJs(text, file));
  }

  function load(specifier: string, from: string, at: Location): JsValue {
    const found = host.resolve(specifier, from);
    if (!found) return unresolved(`\`${specifier}\` is not in the repository`, at);
    return 'value' in found ? found.value : readModule(found.file);
  }

  function openModuleScope(context: JsContext): JsScope {
    const scope = openScope(machine);
    const at = context.exported.at;
    const process = object(at, [['env', unresolved(ENVIRONMENT, at)]]);
    process.open = unresolved('`process` is not known before the build', at);
    scope.names.set('process', process);
    scope.names.set('module', context.exported);
    scope.names.set('exports', exportsOf(context.exported));
    scope.names.set(
      'require',
      callable(at, ([specifier], place) =>
        specifier?.kind === 'string'
          ? context.load(specifier.value, place)
          : unresolved('what is required here is not known', place),
      ),
    );
    addNatives(context, scope);
    return scope;
  }

  return { readModule, exhausted: () => isExhausted(machine) };
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
