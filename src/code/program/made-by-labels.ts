/** `.init(name: …, kind: …)` where nothing tells the type: the labels may fit one type of the program alone. */
import type { TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { initsOf } from './called-on-types.ts';
import type { Call } from './mentions.ts';
import type { Program, TypeInfo } from './program.ts';

const FOUND = new WeakMap<Program, Map<string, readonly string[]>>();

/** The only type that such a call can make. */
export function typeMadeByLabels(program: Program, call: Call): TypeName | undefined {
  const [only, ...others] = namesMadeByLabels(program, call);
  return only !== undefined && others.length === 0 ? { name: only, args: [] } : undefined;
}

/** The types that such a call can make. */
export function namesMadeByLabels(program: Program, call: Call): readonly string[] {
  const labels = call.args.map(({ label }) => label ?? '');
  if (labels.length === 0 || labels.includes('')) return [];
  const known = FOUND.get(program) ?? new Map<string, readonly string[]>();
  FOUND.set(program, known);
  const key = labels.join(':');
  const found =
    known.get(key) ??
    [...program.types.values()].filter((type) => isMadeBy(program, type, labels, call)).map(({ name }) => name);
  known.set(key, found);
  return found;
}

function isMadeBy(program: Program, type: TypeInfo, labels: readonly string[], call: Call): boolean {
  if (type.kind === 'extension' || type.kind === 'protocol') return false;
  if (initsOf(program, type, call).length > 0) return true;
  return !type.functions.has('init') && labels.every((label) => type.variables.has(label));
}

/** What `.init(…)` makes: what the place wants, or what has such labels. */
export function typeImplied(program: Program, call: Call, expected: TypeName | undefined): TypeName | undefined {
  if (!expected?.name) return typeMadeByLabels(program, call);
  const isBound =
    expected.name === 'Binding' && ['get', 'set'].every((label) => call.args.some((it) => it.label === label));
  return isBound ? expected : elementType(expected);
}
