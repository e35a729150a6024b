/**
 * Methods that a call may mean besides the one of the type that is seen: those of what inherits from it.
 */
import { fits } from '../program/arguments.ts';
import { descendants, type FunctionInfo, findMethods, type Program, type TypeInfo } from '../program/program.ts';
import type { Call } from './calls.ts';

/** How many of them one call may mean. */
const MOST = 200;

const NONE: Partial<FunctionInfo> = {};
const known = new WeakMap<TypeInfo, Map<string, readonly FunctionInfo[]>>();

/** The methods of all that inherit from a type, by a name. Where none has it, what a protocol above it asks for is kept by
 *  what they inherit, or delegate to. */
export function overriding(program: Program, type: TypeInfo, name: string): readonly FunctionInfo[] {
  let byName = known.get(type);
  if (!byName) {
    byName = new Map();
    known.set(type, byName);
  }
  let found = byName.get(name);
  if (!found) {
    found = descendants(program, type).flatMap((it) => it.functions.get(name) ?? []);
    const [{ owner = type, fact } = NONE] = found.length === 0 ? findMethods(program, type, name) : [];
    if (owner !== type && owner.kind === 'protocol' && fact?.body.length === 0)
      found = overriding(program, owner, name);
    byName.set(name, found);
  }
  return found;
}

/** Those that a call fits. `onMore` is told where there are more than are looked at. */
export function fitting(
  methods: readonly FunctionInfo[],
  call: Call,
  onMore: () => void,
  most = MOST,
): readonly FunctionInfo[] {
  const found: FunctionInfo[] = [];
  for (const method of methods) {
    if (!fits(method.fact, call)) continue;
    if (found.length >= most) {
      onMore();
      break;
    }
    found.push(method);
  }
  return found;
}
