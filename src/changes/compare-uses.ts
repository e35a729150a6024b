import type { AppTarget, Change, Located, TypeRole } from '../types.ts';
import { hiddenIn } from './lost-from-sight.ts';
import type { Pair } from './match-targets.ts';

const ROLES: readonly TypeRole[] = ['requested', 'read', 'shared'];

/** Types asked for, read and written, and receivers of records, in what ships. What only other builds do is left out. */
export function compareUses({ before, after }: Pair): Change[] {
  const owner = after ?? before;
  if (owner === undefined) return [];
  const about = { target: owner.name, project: owner.project, configurations: [owner.configuration] };
  const types = ROLES.flatMap((role) => {
    const unknown = whyUnknown(role, before, after);
    return compareSets(typesOf(before, role), typesOf(after, role)).map(
      (change): Change => ({ ...about, kind: role, ...change, ...whenUncertain(change, unknown) }),
    );
  });
  const receivers = compareSets(receiversOf(before), receiversOf(after)).map(
    (change): Change => ({ ...about, kind: 'destination', ...change }),
  );
  return [...types, ...receivers];
}

/** A type's first place, by type; and whether every use of it stands under a condition that nobody can evaluate. */
type Uses = ReadonlyMap<string, Located<string> & { readonly perhaps?: boolean }>;

type SetChange = Pick<Change, 'change' | 'subject' | 'before' | 'after'> & { readonly perhaps?: boolean };

function typesOf(target: AppTarget | undefined, role: TypeRole): Uses {
  const uses = new Map<string, Located<string> & { readonly perhaps: boolean }>();
  for (const { type, at, conditional, upperBound = false } of target?.code[role] ?? []) {
    if (conditional !== undefined) continue;
    const known = uses.get(type);
    if (known === undefined || (known.perhaps && !upperBound)) uses.set(type, { value: type, at, perhaps: upperBound });
  }
  return uses;
}

function receiversOf(target: AppTarget | undefined): Uses {
  const uses = new Map<string, Located<string>>();
  for (const { destination, api, at, conditional } of target?.code.flows ?? []) {
    if (conditional === undefined && !uses.has(destination)) uses.set(destination, { value: api, at });
  }
  return uses;
}

function compareSets(before: Uses, after: Uses): SetChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((subject): SetChange[] => {
    const [was, is] = [before.get(subject), after.get(subject)];
    if ((was && is) || (!was && !is)) return [];
    const perhaps = (was ?? is)?.perhaps === true && { perhaps: true };
    if (is) return [{ change: 'added', subject, after: { value: is.value, at: is.at }, ...perhaps }];
    return was ? [{ change: 'removed', subject, before: { value: was.value, at: was.at }, ...perhaps }] : [];
  });
}

/** What the other side may hold besides what is known of it: a type that seems new may have been in there. */
function whyUnknown(role: TypeRole, before?: AppTarget, after?: AppTarget): { added?: string; removed?: string } {
  const reasonOf = (target?: AppTarget) =>
    target?.code.unresolved.find((one) => one.role === role)?.reason ?? hiddenIn(target)[0]?.value;
  const [was, is] = [reasonOf(before), reasonOf(after)];
  return { ...(was !== undefined && { added: was }), ...(is !== undefined && { removed: is }) };
}

function whenUncertain(
  { change, perhaps }: SetChange,
  unknown: { readonly added?: string; readonly removed?: string },
): { uncertain?: string } {
  const reason = change === 'changed' ? undefined : unknown[change];
  if (reason !== undefined) return { uncertain: reason };
  return perhaps ? { uncertain: 'a condition decides that only the running app can tell' } : {};
}
