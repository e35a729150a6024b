import { listWords } from '../../sentence.ts';
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

/** Whether people build it with an Xcode project that they edit: an app that a generator's file declares has no capability
 *  to select. An app without any file that declares it is taken for one of Xcode's. */
export function isOfXcode({ project }: AppTarget): boolean {
  const file = project.slice(project.lastIndexOf('/') + 1);
  return file.endsWith('.xcodeproj') || !(file.includes('.') || file === 'BUILD');
}

/** Whether rules about what code does speak to a target. */
export function isJudgedByCode(target: AppTarget): boolean {
  return !isWatch(target) && hasRecords(target);
}

function hasRecords({ platforms }: AppTarget): boolean {
  return platforms.length === 0 || platforms.some((platform) => platform === 'ios' || platform === 'visionos');
}

/** Whether code of the target is not in the checkout: it may call what is seen nowhere else. */
export function hasUnseenCode(target: AppTarget): boolean {
  return familyOf(target).some(({ unseen = [] }) => unseen.length > 0);
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

/** What the target surely asks for and nothing of its family reads; nothing where some of what is read is not known. */
export function neverRead(target: AppTarget): readonly TypeUse[] {
  const family = familyOf(target);
  if (family.some(hasUnknownReads)) return [];
  const read = new Set(readBy(family).map(({ type }) => type));
  return shipped(target.code.requested).filter(({ type, upperBound }) => !upperBound && !read.has(type));
}

/** The code that would ask for a type, or read it, did anything run it. */
export function idleUse(
  targets: readonly AppTarget[],
  role: 'requested' | 'read',
  { type }: Pick<TypeUse, 'type'>,
): TypeUse | undefined {
  return targets.flatMap(({ code }) => shipped(code.unrun?.[role] ?? [])).find((use) => use.type === type);
}

/** `LabsModel.load()`, or the place where there is no name. */
export function nameOfUse({ symbol, call }: TypeUse): string {
  return symbol ? `\`${symbol}\`` : `the code at ${call.file}:${call.line}`;
}

function hasUnknownReads({ code }: AppTarget): boolean {
  return code.unresolved.some(({ role }) => role === 'read') || code.skipped.length > 0;
}

/** The first use of each type, in the order given. */
export function firstOfEachType(uses: readonly TypeUse[]): readonly TypeUse[] {
  return [...new Map(uses.toReversed().map((use) => [use.type, use])).values()].toReversed();
}

/** `allergyRecord`, each once, in the order given. */
export function namesOfTypes(uses: readonly TypeUse[]): readonly string[] {
  return [...new Set(uses.map(({ type }) => nameOfType(type)))];
}

/** The calls that uses flow into, each once: `allergyRecord and conditionRecord are read here.` */
export function relatedCalls(uses: readonly TypeUse[], participle: string): readonly Related[] {
  const calls = new Map<string, readonly TypeUse[]>();
  for (const use of uses) {
    const key = `${use.call.file}:${use.call.line}:${use.call.column}`;
    calls.set(key, [...(calls.get(key) ?? []), use]);
  }
  return [...calls.values()].flatMap((group) => {
    const names = namesOfTypes(group);
    const message = `${listWords(names)} ${names.length === 1 ? 'is' : 'are'} ${participle} here.`;
    return group[0] ? [{ message, at: group[0].call }] : [];
  });
}
