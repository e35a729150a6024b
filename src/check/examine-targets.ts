import { NO_FACTS } from '../code/facts/no-facts.ts';
import { isNative, mayBeClinical, mayMakeNames } from '../code/scan/may-be-clinical.ts';
import type { WatchedFiles } from '../exceptions/marks.ts';
import { STAND_IN_WORDS } from '../files/stand-ins.ts';
import { joinTargets } from '../findings/repository.ts';
import { findTargets } from '../targets/index.ts';
import type { Depth, Found } from '../targets/way.ts';
import type { ClinicalDependency, NativeLanguage, RepoFiles, Skipped, Target } from '../types.ts';
import type { BuiltBeside, CheckOptions, State } from './check.ts';
import { tellUnseen } from './tell-unseen.ts';
import { settle } from './was-all-seen.ts';

/**
 * From declared targets to findings. Most apps have nothing to do with clinical records: what they declare, what they
 * link and one look at the bytes of their sources tell, and neither rules nor the readers of code are loaded.
 */
export async function examineTargets(
  found: Found,
  depth: Depth,
  watched: WatchedFiles,
  options: CheckOptions,
): Promise<State> {
  if (found.hasGaps) return examineTargets(await findTargets(watched.files), 'whole', watched, options);
  const { targets: linked, clinicalDependencies, unread } = await readDependencies(found.targets, depth, watched.files);
  const declared = options.beside === undefined ? linked : await answer(linked, options.beside);
  options.progress?.('Reading sources');
  const targets = joinTargets(declared, () => NO_FACTS);
  const builds = declared.filter(({ kind }) => kind !== 'test').flatMap((target) => target.builds);
  const sources = [...new Set(builds.flatMap((build) => build.sources))];
  const languages = new Map(builds.flatMap((build) => [...(build.languages ?? [])]));
  // whoever chose an outline has looked at Apple's own languages
  const unlooked = depth === 'outline' ? sources.filter((path) => !isNative(path)) : sources;
  const isConcerned =
    found.drifts.length > 0 ||
    options.beside?.isClinical ||
    clinicalDependencies.length > 0 ||
    // one configuration may be entitled, and another ship
    targets.some(({ variants }) => variants.some(({ signs }) => signs.length > 0)) ||
    builds.some(({ unseen }) => unseen?.some(({ isOpen }) => isOpen)) ||
    mayBeClinical(unlooked, watched.files, new Set(languages.keys()), STAND_IN_WORDS) ||
    (await makesNames(unlooked, languages, declared, watched.files));
  if (!isConcerned) {
    const isSettled = settle({ urls: [] }, [...options.passedOver, ...found.skipped], options);
    const isOutline = depth === 'outline';
    const skipped = [...found.skipped, ...unread, ...targets.flatMap(tellUnseen)];
    const none = { rules: [], found: [], findings: [], privacyPolicy: [] };
    return { ...none, targets, watched, skipped, isSettled, isOutline };
  }
  if (depth === 'outline') {
    options.admit?.(watched.files, 'whole');
    return examineTargets(await findTargets(watched.files), 'whole', watched, options);
  }
  const { judgeTargets } = await import('./judge-targets.ts');
  const state = await judgeTargets({ ...found, targets: declared, clinicalDependencies }, watched, options);
  return { ...state, skipped: [...found.skipped, ...unread, ...state.skipped] };
}

/** What the sources leave open, as what was built has it. */
async function answer(targets: readonly Target[], { bundles }: BuiltBeside): Promise<readonly Target[]> {
  const { answerOpen } = await import('../beside/answer.ts');
  return answerOpen(targets, bundles);
}

/** Whether a source may make a name of clinical records of parts. What tells it is loaded only where the bytes of one say
 *  that it makes any name. */
async function makesNames(
  sources: readonly string[],
  languages: ReadonlyMap<string, NativeLanguage>,
  targets: readonly Target[],
  files: RepoFiles,
): Promise<boolean> {
  const linksHealthKit = targets.some(({ dependencies }) => dependencies.some(({ name }) => name === 'HealthKit'));
  if (!mayMakeNames(sources, files, { native: new Set(languages.keys()), linksHealthKit })) return false;
  const room = await import('../code/scan/made-names.ts');
  return room.makesNames(sources, files, linksHealthKit, languages);
}

interface Linked {
  /** With everything that their lock files say is linked into them. */
  readonly targets: readonly Target[];
  readonly clinicalDependencies: readonly ClinicalDependency[];
  /** Their binaries that could not be read. */
  readonly unread: readonly Skipped[];
}

/** What targets link, by lock files and by the code of packages. */
async function readDependencies(targets: readonly Target[], depth: Depth, files: RepoFiles): Promise<Linked> {
  // of an outline only what is linked into something that ships can count
  const isAsked = ({ kind }: Target) => depth === 'whole' || (kind !== 'library' && kind !== 'test');
  if (targets.filter(isAsked).every(({ dependencies }) => dependencies.length === 0))
    return { targets, clinicalDependencies: [], unread: [] };
  const [{ completeDependencies }, { findClinicalDependencies }] = await Promise.all([
    import('../dependencies/complete-dependencies.ts'),
    import('../dependencies/clinical-dependencies.ts'),
  ]);
  const complete = await completeDependencies(targets, files);
  const built = complete.filter(({ builds }) => builds.length > 0);
  const { found, unread } = await findClinicalDependencies(built, files);
  return { targets: complete, clinicalDependencies: found, unread };
}
