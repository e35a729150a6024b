/**
 * What stands under `#if canImport(Module)` where nobody here knows whether that module is there: it may be asked for and
 * read, and may be nothing. It is taken for both, as an upper bound, and said where anything hangs on it.
 */
import type { CodeFacts, TypeRole, TypeUse } from '../../types.ts';
import { locate } from '../facts/source.ts';
import { latest, type Perhaps } from './values.ts';

/** A use that is there only on such a condition. */
export interface PerhapsUse extends TypeUse {
  readonly perhaps?: Perhaps;
}

type Uses = Readonly<Record<TypeRole, ReadonlyMap<string, PerhapsUse>>>;

/** What is open of the uses in which anything hangs on a module, by role and place. */
export function openModules(uses: Uses): ReadonlyMap<string, CodeFacts['unresolved'][number]> {
  const open = new Map<string, CodeFacts['unresolved'][number]>();
  const certain = { requested: surelyIn(uses.requested), read: surelyIn(uses.read), shared: surelyIn(uses.shared) };
  const isCertain = Object.values(certain).some((types) => types.size > 0);
  for (const role of ['requested', 'read'] as const) {
    const other = role === 'read' ? 'requested' : 'read';
    for (const { type, perhaps } of uses[role].values()) {
      if (!perhaps || certain[role].has(type)) continue;
      // what is asked for and read on the same condition is there with it, or not at all
      const isWhole = [...uses[other].values()].some((use) => use.type === type && use.perhaps === perhaps);
      if (isWhole && isCertain && !certain[other].has(type)) continue;
      const { file, start } = perhaps.site;
      const at = locate(file, start, start);
      open.set(`${role} ${at.file}:${at.line}`, { role, reason: reasonOf(perhaps), at });
    }
  }
  return open;
}

export function reasonOf({ module }: Pick<Perhaps, 'module'>): string {
  return `it is compiled where the module ${module} is there, which nothing of this repository tells`;
}

/** As they are told: what may be missing is an upper bound, but where both branches of the condition hold it. */
export function settlePerhaps(uses: ReadonlyMap<string, PerhapsUse>): readonly TypeUse[] {
  const sure = surelyIn(uses);
  return [...uses.values()].map(({ perhaps, ...use }) =>
    perhaps && !sure.has(use.type) ? { ...use, upperBound: true } : use,
  );
}

/** The types that are there in any case. */
function surelyIn(uses: ReadonlyMap<string, PerhapsUse>): ReadonlySet<string> {
  const sure = new Set<string>();
  const conditions = new Map<string, Set<string>>();
  for (const { type, perhaps, conditional } of uses.values()) {
    if (conditional !== undefined) continue;
    if (!perhaps) {
      sure.add(type);
      continue;
    }
    const known = conditions.get(type) ?? new Set<string>();
    conditions.set(type, known.add(perhaps.condition));
  }
  for (const [type, known] of conditions)
    if ([...known].some((condition) => known.has(`!(${condition})`))) sure.add(type);
  return sure;
}

/** What holds of one way and not of the other does not hold. */
export function weaker(a: PerhapsUse, b: PerhapsUse): PerhapsUse {
  const { upperBound, conditional, perhaps, available, ...rest } = a;
  if (conditional !== undefined && b.conditional === undefined) return b;
  if (conditional === undefined && b.conditional !== undefined) return a;
  const earliest =
    available === undefined || b.available === undefined
      ? undefined
      : latest(available, b.available) === available
        ? b.available
        : available;
  return {
    ...rest,
    ...(upperBound && b.upperBound && { upperBound }),
    ...(perhaps && b.perhaps && { perhaps }),
    ...(conditional !== undefined && { conditional }),
    ...(earliest !== undefined && { available: earliest }),
  };
}
