import type { AppTarget, CodeFacts, Related, TypeUse } from '../../types.ts';
import { nameOfType } from './keys.ts';

/** Watch apps and their extensions. `clinical-records-on-watch` stands for every other rule there. */
export function isWatch({ kind, platforms }: AppTarget): boolean {
  return kind === 'watch-app' || (platforms.length > 0 && platforms.every((platform) => platform === 'watchos'));
}

/** Whether rules about entitlements and texts speak to a target: not on the watch, not on a platform without clinical
 *  records, and to an extension only when its own code asks or reads. */
export function isJudged(target: AppTarget): boolean {
  if (isWatch(target) || !hasRecords(target)) return false;
  return target.kind !== 'extension' || asksOrReads(target.code);
}

/** Whether rules about what code does speak to a target. */
export function isJudgedByCode(target: AppTarget): boolean {
  return !isWatch(target) && hasRecords(target);
}

function hasRecords({ platforms }: AppTarget): boolean {
  return platforms.length === 0 || platforms.some((platform) => platform === 'ios' || platform === 'visionos');
}

/** What ships: what stands under `#if DEBUG` and the like counts for nothing. */
export function shipped<T extends { readonly conditional?: string }>(uses: readonly T[]): readonly T[] {
  return uses.filter(({ conditional }) => conditional === undefined);
}

export function asksOrReads({ requested, read }: CodeFacts): boolean {
  return shipped(requested).length > 0 || shipped(read).length > 0;
}

/** The target with those it embeds and those that embed it: what one asks for, the other may read. */
export function familyOf(target: AppTarget): readonly AppTarget[] {
  return [target, ...target.hosts, ...target.embedded];
}

export function requestedBy(targets: readonly AppTarget[]): readonly TypeUse[] {
  return targets.flatMap(({ code }) => shipped(code.requested));
}

export function readBy(targets: readonly AppTarget[]): readonly TypeUse[] {
  return targets.flatMap(({ code }) => shipped(code.read));
}

/** The first use of each type, in the order given. */
export function firstOfEachType(uses: readonly TypeUse[]): readonly TypeUse[] {
  return [...new Map(uses.toReversed().map((use) => [use.type, use])).values()].toReversed();
}

/** `allergyRecord`, each once, in the order given. */
export function namesOfTypes(uses: readonly TypeUse[]): readonly string[] {
  return [...new Set(uses.map(({ type }) => nameOfType(type)))];
}

/** The calls that uses flow into, each once. */
export function relatedCalls(uses: readonly TypeUse[], verb: string): readonly Related[] {
  const calls = new Map<string, { uses: TypeUse[] }>();
  for (const use of uses) {
    const key = `${use.call.file}:${use.call.line}:${use.call.column}`;
    const call = calls.get(key) ?? { uses: [] };
    call.uses.push(use);
    calls.set(key, call);
  }
  return [...calls.values()].flatMap(({ uses: [first, ...others] }) =>
    first ? [{ message: `${namesOfTypes([first, ...others]).join(', ')} ${verb} here.`, at: first.call }] : [],
  );
}
