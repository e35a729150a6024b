/**
 * Of what a place reads a member, and whether a function may be meant: by what is declared where its file is parsed, else by
 * what is called of the same name elsewhere.
 */
import { descendants, lineage } from './inheritance.ts';
import { hasObjects, type Program } from './program.ts';
import { type Reference, saidIn, typeSaid } from './said.ts';
import type { Unit } from './units.ts';
import type { NamePlace } from './unrun.ts';

/** Whose methods are called of what has a name; `methods`: of which types each name is a method. */
export function receivers(
  places: readonly NamePlace[],
  methods: ReadonlyMap<string, ReadonlySet<string>>,
): (name: string) => ReadonlySet<string> {
  const byReceiver = new Map<string, Set<string>>();
  for (const { name, how, of } of places)
    for (const owner of how === 'called' && of !== undefined && !OF_ITSELF.has(of) ? (methods.get(name) ?? []) : [])
      byReceiver.set(of ?? '', (byReceiver.get(of ?? '') ?? new Set()).add(owner));
  return (name) => byReceiver.get(name) ?? NOBODY;
}

const OF_ITSELF: ReadonlySet<string> = new Set(['this', 'self', 'super']);
const NOBODY: ReadonlySet<string> = new Set();

/** The types of which something may be that a member is read of, where its file says of which it is declared to be. */
export function declaredAt(
  program: Program,
  { name, start }: NamePlace,
  around: Unit,
): ReadonlySet<string> | undefined {
  const { references, values, locals } = saidIn(around);
  const isHere = ({ site }: Reference): boolean => site.start <= start && start < site.end;
  const reference = [references, values].flatMap((some) => some.get(name)?.find(isHere) ?? [])[0];
  const of = reference?.kind === 'member' ? reference.of : undefined;
  const type = of && typeSaid(program, of, around, locals);
  if (!type || !hasObjects(type)) return undefined;
  return new Set([...lineage(program, type), ...descendants(program, type)].map((each) => each.name));
}

/** Whether what is taken out by a name is then asked for its parts and no more: a function has none. */
export function isValueTaken(around: Unit, { how, name }: NamePlace): boolean {
  if (how !== 'taken') return false;
  const { references, values } = saidIn(around);
  return values.has(name) && references.get(name)?.every(isTaking) !== false;
}

/** `labs` of what is taken apart. */
function isTaking(reference: Reference): boolean {
  return reference.kind === 'member' && reference.of?.kind === 'name' && reference.of.name.startsWith('\0');
}
