/**
 * What functions take from the code around a call: `context(ledger: Ledger) fun labs()` of Kotlin, and an extension that
 * stands in a class, of an object of that class.
 */
import { type Argument, CONTEXT, type Expression, GIVEN, type TypeName } from '../facts/facts.ts';
import { lineage } from './inheritance.ts';
import type { Call } from './mentions.ts';
import { findTypeInfo, type Program, type TypeInfo } from './program.ts';
import type { Scope } from './scopes.ts';

interface Around {
  readonly scope: Scope<{ readonly type?: TypeName }>;
  readonly owner?: TypeInfo;
}

/** What functions by a name take, by its label. */
type Takers = ReadonlyMap<string, ReadonlyMap<string, TypeName>>;

const takers = new WeakMap<Program, Takers>();

function takersIn(program: Program): Takers {
  const known = takers.get(program);
  if (known) return known;
  const found = new Map<string, Map<string, TypeName>>();
  for (const { fact } of program.everyFunction)
    for (const { label, type } of fact.parameters) {
      if (!label?.startsWith(CONTEXT) || !type) continue;
      for (const name of [fact.name, fact.writtenName ?? fact.name]) {
        const own = found.get(name) ?? new Map<string, TypeName>();
        found.set(name, own.set(label, type));
      }
    }
  takers.set(program, found);
  return found;
}

const written = new WeakMap<Call, Map<string, Call>>();

/** The call as if what the function takes were passed to it. Undefined where it takes nothing, or nothing is there. */
export function callInContext(program: Program, call: Call, around: Around): Call | undefined {
  const { callee, args, site } = call;
  const wanted = callee.kind === 'name' || callee.kind === 'member' ? takersIn(program).get(callee.name) : undefined;
  if (!wanted || args.some(({ label }) => label?.startsWith(CONTEXT))) return undefined;
  const taken = [...wanted].flatMap(([label, type]): Argument[] => {
    const name = nameFor(program, type, around);
    const value: Expression | undefined = name === undefined ? undefined : { kind: 'name', name, site };
    return value ? [{ label, value }] : [];
  });
  if (taken.length === 0) return undefined;
  const key = taken.map(({ label, value }) => `${label}=${value.kind === 'name' ? value.name : ''}`).join();
  const known = written.get(call) ?? new Map<string, Call>();
  written.set(call, known);
  const found = known.get(key) ?? { ...call, args: [...args, ...taken] };
  known.set(key, found);
  return found;
}

/** The nearest that is of a type: what is there for those who take it, the receiver of a block, the object around. Where no
 *  type tells, the nearest that is there for it. */
function nameFor(program: Program, type: TypeName, { scope, owner }: Around): string | undefined {
  const info = findTypeInfo(program, type.name);
  const isOf = (of: TypeInfo | undefined): boolean =>
    info !== undefined && of !== undefined && lineage(program, of).includes(info);
  const untold: string[] = [];
  for (let at: Around['scope'] | undefined = scope; at; at = at.outer)
    for (const [name, { type: own }] of at.names ?? []) {
      if (name !== GIVEN && !name.startsWith(CONTEXT)) continue;
      const of = own && findTypeInfo(program, own.name);
      if (isOf(of) || own?.name === type.name) return name;
      if (!of) untold.push(name);
    }
  if (isOf(owner)) return 'self';
  return untold.find((name) => name !== GIVEN) ?? untold[0];
}
