import type { AppTarget, Change, JudgedUrl, Located, Skipped } from '../types.ts';
import { compareDeclarations } from './compare-declarations.ts';
import { compareUses } from './compare-uses.ts';
import { tellLost } from './lost-from-sight.ts';
import { matchTargets, type Pair } from './match-targets.ts';

/** One state of a repository, as far as it is compared. */
export interface State {
  readonly targets: readonly AppTarget[];
  readonly privacyPolicy: readonly JudgedUrl[];
}

/** What one state asks of people, and does with their records, that another did not; and the reverse. Only of targets
 *  that have to do with clinical records on either side, and only what is known on both. */
export function compareStates(before: State, after: State): Change[] {
  const pairs = pairTargets(before, after).filter((pair) =>
    [pair.before, pair.after].some((target) => target !== undefined && target.signs.length > 0),
  );
  const changes = pairs.flatMap((pair) => [...compareUses(pair), ...compareDeclarations(pair)]);
  return [...changes, ...comparePolicies(before.privacyPolicy, after.privacyPolicy)];
}

/** What can no longer be looked at, of apps that had to do with clinical records. */
export function findLost(before: State, after: State): Skipped[] {
  return tellLost(pairTargets(before, after));
}

function pairTargets(before: State, after: State): Pair[] {
  return matchTargets(before.targets.filter(isJudged), after.targets.filter(isJudged));
}

/** What a library or a test holds is told of the app that links it. */
function isJudged({ kind }: AppTarget): boolean {
  return kind !== 'library' && kind !== 'test';
}

/** URLs locale by locale. One that came by option, or from App Store Connect, is the same for both. */
function comparePolicies(before: readonly JudgedUrl[], after: readonly JudgedUrl[]): Change[] {
  const old = groupUrls(before);
  const now = groupUrls(after);
  const locales = [...new Set([...old.keys(), ...now.keys()])].sort();
  return locales.flatMap((locale): Change[] => {
    const [gone, fresh] = withoutCommon(old.get(locale) ?? [], now.get(locale) ?? []);
    const about = { kind: 'privacy-policy', subject: 'Privacy policy', configurations: [] } as const;
    const named = locale === '' ? about : { ...about, locale };
    return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => {
      const [was, is] = [gone[index], fresh[index]];
      return {
        ...named,
        change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
        ...(was && { before: was }),
        ...(is && { after: is }),
      } as const;
    });
  });
}

function groupUrls(urls: readonly JudgedUrl[]): ReadonlyMap<string, readonly Located<string>[]> {
  const groups = new Map<string, Located<string>[]>();
  for (const { url, at, locale = '', authoritative, stored } of urls) {
    if (!authoritative || stored || at.file === '') continue;
    groups.set(locale, [...(groups.get(locale) ?? []), { value: url, at }]);
  }
  return groups;
}

function withoutCommon(
  before: readonly Located<string>[],
  after: readonly Located<string>[],
): [readonly Located<string>[], readonly Located<string>[]] {
  const old = new Set(before.map(({ value }) => value));
  const now = new Set(after.map(({ value }) => value));
  return [before.filter(({ value }) => !now.has(value)), after.filter(({ value }) => !old.has(value))];
}
