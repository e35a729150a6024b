/**
 * Objects that are made to be called like functions, and that nobody calls: `struct LoadLabs { func callAsFunction() { … } }`,
 * each of which is put where nobody looks at it. `operator fun invoke` and `call()` are the same.
 */
import type { Expression } from '../facts/facts.ts';
import { CALLED_AS_FUNCTION } from './called.ts';
import { isToldByOthers, toldTypes } from './function-fields.ts';
import { descendants } from './inheritance.ts';
import { methodsNamed } from './named.ts';
import type { FunctionInfo, Program, TypeInfo } from './program.ts';
import { saidIn } from './said.ts';
import { plainName } from './shared-names.ts';
import { listUnits } from './units.ts';
import { unreadSlots } from './unread-slots.ts';

interface Made {
  readonly method: FunctionInfo;
  readonly owner: TypeInfo;
  readonly calls: readonly Expression[];
}

const known = new WeakMap<Program, readonly Made[]>();

/** Those whose objects are all seen to be made. */
function madeIn(program: Program): readonly Made[] {
  let found = known.get(program);
  if (!found) {
    found = methodsNamed(program, CALLED_AS_FUNCTION).length > 0 ? findMade(program) : [];
    known.set(program, found);
  }
  return found;
}

/** The names that have to stand nowhere else. */
export function namesOfCalledObjects(program: Program): readonly string[] {
  return madeIn(program).map(({ owner }) => plainName(owner.name));
}

/** The methods that nobody calls, once it is told which names stand elsewhere. */
export function uncalledObjects(program: Program, isSaidElsewhere: (name: string) => boolean): readonly FunctionInfo[] {
  const made = madeIn(program).filter(({ owner }) => !isSaidElsewhere(plainName(owner.name)));
  if (made.length === 0) return [];
  const unread = new Set(unreadSlots(program).values(isSaidElsewhere));
  return made.flatMap(({ method, calls }) => (calls.every((call) => unread.has(call)) ? method : []));
}

function findMade(program: Program): readonly Made[] {
  const told = toldTypes(program.files.flatMap(({ types }) => types));
  const aliased = new Set([...program.aliases.values()].map(({ name }) => name));
  const methods = new Map<string, FunctionInfo[]>();
  for (const method of methodsNamed(program, CALLED_AS_FUNCTION)) {
    const { owner, fact } = method;
    const isPlain = owner?.kind === 'struct' || owner?.kind === 'class';
    if (!owner || !isPlain || told.has(owner.name) || aliased.has(owner.name) || isToldByOthers(fact.modifiers))
      continue;
    if (fact.modifiers.has('static') || descendants(program, owner).length > 0) continue;
    methods.set(owner.name, [...(methods.get(owner.name) ?? []), method]);
  }
  if (methods.size === 0) return [];
  const calls = new Map<string, Expression[]>([...methods.keys()].map((name) => [name, []]));
  for (const { unit, mentions } of listUnits(program)) {
    if (mentions.names.has(CALLED_AS_FUNCTION) || mentions.names.has(`"${CALLED_AS_FUNCTION}`)) return [];
    for (const name of [...mentions.names, ...mentions.macros, ...mentions.selectors]) {
      const all = calls.get(name);
      if (!all) continue;
      const { references, types } = saidIn(unit);
      const made = mentions.calls.get(name) ?? [];
      // what is said of it otherwise may make one
      if (made.length === 0 || references.has(name) || types.has(name)) calls.delete(name);
      else for (const call of made) all.push(call);
    }
  }
  return [...calls].flatMap(([name, all]) =>
    all.length > 0
      ? (methods.get(name) ?? []).flatMap((method) => (method.owner ? { method, owner: method.owner, calls: all } : []))
      : [],
  );
}
