/**
 * What code that nothing runs asks for and reads: it counts for nothing, and is kept to say so.
 */
import { comparePlaces } from '../../order.ts';
import type { CodeFacts, Location, TypeUse } from '../../types.ts';
import { compareUses } from './collect.ts';
import type { Flow } from './follow-types.ts';
import type { Uses } from './uncalled.ts';

export const ROLES = ['requested', 'read'] as const;

type Role = (typeof ROLES)[number];
type Found = Uses & Pick<CodeFacts, 'clinical' | 'shared' | 'apis' | 'unrun'>;

/** What is asked for and read where `run` is what running code does. Where nothing is seen to run that asks, or that reads,
 *  who runs it is not seen, unless all of it stands in functions whose names nobody says. `placesIn`: where a file names an
 *  API of clinical records. */
export function withoutIdle<T extends Found>(
  all: T,
  run: Uses,
  flow: Pick<Flow, 'idle' | 'isNeverNamedAt'>,
  placesIn: (path: string) => readonly Location[],
): T {
  if (ROLES.some((role) => run[role].length === 0)) {
    const rest = withoutNeverNamed(all, flow, placesIn);
    return ROLES.some((role) => rest[role].length > 0 && run[role].length === 0) ? all : rest;
  }
  const isRun = (role: Role, { type, conditional }: TypeUse): boolean =>
    conditional !== undefined ||
    run[role].some((use) => use.type === type) ||
    run.unresolved.some((one) => one.role === role);
  const idle = (role: Role): readonly TypeUse[] => all[role].filter((use) => !isRun(role, use));
  /** A call that runs for other types is not what nothing runs: that is what comes to it. */
  const named =
    (role: Role) =>
    (use: TypeUse): readonly TypeUse[] => {
      const isCalled = run[role].some(({ call }) => comparePlaces(call, use.call) === 0);
      const [only, ...more] = flow.idle;
      if (!isCalled) return [use];
      return only && more.length === 0 ? [{ ...use, symbol: only.name, call: only.at }] : [];
    };
  const told = new Set(ROLES.flatMap((role) => idle(role).map(({ type }) => type)));
  // where a type is left out of one role, the other shows it where running code names it
  const kept = (role: Role): readonly TypeUse[] => {
    const shown = run[role].filter(({ type }) => told.has(type));
    const isShown = (use: TypeUse): boolean => shown.some(({ type }) => type === use.type);
    return [...all[role].filter((use) => isRun(role, use) && !isShown(use)), ...shown].toSorted(compareUses);
  };
  const unrun = {
    clinical: [],
    requested: idle('requested').flatMap(named('requested')),
    read: idle('read').flatMap(named('read')),
  };
  return { ...all, requested: kept('requested'), read: kept('read'), unrun };
}

/** Without what is asked, read, shared and called in functions whose name nobody says. */
function withoutNeverNamed<T extends Found>(
  all: T,
  { isNeverNamedAt }: Pick<Flow, 'isNeverNamedAt'>,
  placesIn: (path: string) => readonly Location[],
): T {
  const isIdle = ({ call, conditional }: TypeUse): boolean => conditional === undefined && isNeverNamedAt(call);
  const isIdleSign = ({ at }: CodeFacts['clinical'][number]): boolean =>
    isNeverNamedAt(at) && placesIn(at.file).every(isNeverNamedAt);
  const [requested, read, shared, apis, unresolved, clinical] = [
    all.requested.filter((use) => !isIdle(use)),
    all.read.filter((use) => !isIdle(use)),
    all.shared.filter((use) => !isIdle(use)),
    all.apis.filter(({ at, call = at }) => !isNeverNamedAt(call)),
    all.unresolved.filter(({ at }) => !isNeverNamedAt(at)),
    all.clinical.filter((sign) => !isIdleSign(sign)),
  ];
  const unrun = {
    clinical: all.clinical.filter(isIdleSign),
    requested: all.requested.filter(isIdle),
    read: all.read.filter(isIdle),
  };
  return { ...all, requested, read, shared, apis, unresolved, clinical, unrun };
}
