/**
 * From source files to what they say about clinical records: what is asked for, read and shared, and where.
 */
import type { CodeFacts, RepoFiles } from '../types.ts';
import { keepBytes } from './choose/kept-bytes.ts';
import { findPolicyScreens } from './choose/policy-screens.ts';
import { findPrivacyLinks } from './choose/privacy-links.ts';
import { judgeUnread } from './choose/unread.ts';
import type { CodeInput } from './facts/input.ts';
import { NO_FACTS } from './facts/no-facts.ts';
import { traitsOf } from './languages/index.ts';
import { withoutCopies } from './scan/copied-helpers.ts';
import { isForeignClinical } from './scan/foreign-scan.ts';
import { anyHolds, NAME_MAKERS, nativeHolds } from './scan/may-be-clinical.ts';
import { importsOf, type Scan, scanSource } from './scan/scan.ts';

/** The facts of each input, in their order. Most apps have no clinical records: of them one look at the bytes tells all. */
export async function readCode(inputs: readonly CodeInput[], unkept: RepoFiles): Promise<readonly CodeFacts[]> {
  const files = keepBytes(unkept);
  const scanned = new Map<string, Scan | undefined>();
  for (const { sources, languages } of inputs)
    for (const path of sources)
      if (!scanned.has(path)) scanned.set(path, scanSource(path, files, languages?.get(path)));
  const scans = withoutCopies(scanned, files);
  const scansOf = ({ sources }: CodeInput): Scan[] => sources.flatMap((path) => scans.get(path) ?? []);
  const plain = (input: CodeInput): CodeFacts => ({
    ...plainFacts(scansOf(input), files),
    privacyLinks: input.isDeclared ? findPrivacyLinks(input.sources, files) : [],
    ...(input.isDeclared && { policyScreens: findPolicyScreens(input.sources, files) }),
  });
  const present = [...scans.values()].filter((scan) => scan !== undefined);
  const withMade = (facts: readonly CodeFacts[]) => withMadeNames(facts, inputs, scansOf, files);
  const isDeclared = inputs.some((input) => input.isDeclared);
  if (
    !present.some(({ clinical, isVerifiable }) => clinical || isVerifiable) &&
    !isForeignClinical(present, isDeclared)
  )
    return withMade(await withApis(inputs.map(plain), inputs, scans, files));
  const { readClinicalCode } = await import('./clinical-code.ts');
  const followed = inputs.filter(
    (input) => input.kind !== 'library' || isWorthFollowing(input, scansOf(input), inputs),
  );
  const read = await readClinicalCode(followed, scans, files);
  const facts = new Map(followed.map((input, index) => [input, read[index]]));
  return withMade(inputs.map((input) => facts.get(input) ?? plain(input)));
}

/** With what code asks of HealthKit besides records, of targets that declare records and name none: what they share and
 *  whether they ask for a store counts for their texts. What else is open in such code leads to no record. */
async function withApis(
  facts: readonly CodeFacts[],
  inputs: readonly CodeInput[],
  scans: ReadonlyMap<string, Scan | undefined>,
  files: RepoFiles,
): Promise<readonly CodeFacts[]> {
  const asked = inputs.filter(({ kind, isDeclared, sources }) => {
    const ships = isDeclared && kind !== 'library' && kind !== 'test';
    return ships && sources.some((path) => scans.get(path)?.healthKit);
  });
  if (asked.length === 0) return facts;
  const { readClinicalCode } = await import('./clinical-code.ts');
  const own = new Map(asked.flatMap(({ sources }) => sources.map((path) => [path, scans.get(path)] as const)));
  const read = await readClinicalCode(
    asked.map((input) => ({ ...input, isForApis: true })),
    own,
    files,
  );
  const apis = new Map(asked.map((input, index) => [input, read[index]?.apis]));
  return facts.map((one, index) => {
    const input = inputs[index];
    const found = input && apis.get(input);
    return input && found ? { ...one, apis: [...found, ...namedChecks(input, found, scans, files)] } : one;
  });
}

const CHECK = 'isHealthDataAvailable';

/** Where a source names the check for a store, and none was seen to be called: it may be in code that nothing of HealthKit
 *  leads to. */
function namedChecks(
  { sources }: CodeInput,
  found: CodeFacts['apis'],
  scans: ReadonlyMap<string, Scan | undefined>,
  files: RepoFiles,
): CodeFacts['apis'] {
  if (found.some(({ name }) => name === CHECK)) return [];
  const words = { words: [CHECK], parts: [CHECK] };
  const places = sources.flatMap((path) => scans.get(path)?.healthKit?.at ?? []);
  const named = places.filter(({ file }) => nativeHolds([file], words, files));
  // what plugins of a generator write into the project is code too
  const plugins = named.length > 0 ? [] : files.paths.filter((path) => PLUGIN.test(path));
  const shown = anyHolds(plugins, words, files) ? places.slice(0, 1) : named;
  return shown.map((at) => ({ name: CHECK, at, types: [] }));
}

const PLUGIN = /(?:^|\/)(?:plugins?\/[^\n]{0,400}|app\.plugin|with[A-Z]\w{0,80})\.[cm]?[jt]s$/;

/** With what code leaves open by making names of parts, of targets that ship. */
async function withMadeNames(
  facts: readonly CodeFacts[],
  inputs: readonly CodeInput[],
  scansOf: (input: CodeInput) => readonly Scan[],
  files: RepoFiles,
): Promise<readonly CodeFacts[]> {
  const makes = new Map<string, boolean>();
  const mayMake = ({ path, isCopied }: Scan): boolean => {
    if (isCopied) return false;
    const known = makes.get(path) ?? nativeHolds([path], NAME_MAKERS, files);
    makes.set(path, known);
    return known;
  };
  const isAsked = (input: CodeInput) => {
    if (input.kind === 'library' || input.kind === 'test') return false;
    const native = scansOf(input).filter(({ language, skipped }) => traitsOf(language).isNative && !skipped);
    if (native.some(mayMake)) return true;
    // texts that are put together need a word of the kind too
    return native.some(({ healthKit }) => healthKit) && native.some(({ namesTypes }) => namesTypes);
  };
  const asked = inputs.map(isAsked);
  if (!asked.includes(true)) return facts;
  const { lookForMadeNames } = await import('./scan/made-names.ts');
  const findMadeNames = lookForMadeNames(files);
  const known = new Map<string, CodeFacts['made']>();
  return facts.map((one, index) => {
    const input = inputs[index];
    if (!input || !asked[index]) return one;
    const linksHealthKit = input.linked?.includes('HealthKit') === true;
    const key = [linksHealthKit, ...input.sources].join('\0');
    const made =
      known.get(key) ??
      findMadeNames(
        scansOf(input).filter(({ isCopied }) => !isCopied),
        { isLinked: linksHealthKit, isNamed: false },
      );
    known.set(key, made);
    return made.length > 0 ? { ...one, made } : one;
  });
}

/** No rule speaks to a library. Nothing is left to describe of one that shows no records, nor of one that names no type
 *  and is all compiled into an app here: what is passed to it is told there. */
function isWorthFollowing({ sources }: CodeInput, scans: readonly Scan[], inputs: readonly CodeInput[]): boolean {
  if (!scans.some(mayShowRecords)) return false;
  if (scans.some(({ namesTypes, language }) => namesTypes || !traitsOf(language).isNative)) return true;
  return !inputs.some((other) => {
    if (other.kind === 'library' || other.sources.length < sources.length) return false;
    const compiled = new Set(other.sources);
    return sources.every((path) => compiled.has(path));
  });
}

/** Whether code can show something of clinical records. Other languages reach them by other names. */
function mayShowRecords({ language, clinical, namesTypes }: Scan): boolean {
  return clinical !== undefined || namesTypes === true || !traitsOf(language).isNative;
}

function plainFacts(scans: readonly Scan[], files: RepoFiles): CodeFacts {
  const clinical = scans.flatMap((scan) => scan.clinical ?? []);
  const reason = 'it names no type: what others pass to it is told with the apps that compile it';
  const [first] = clinical;
  return {
    ...NO_FACTS,
    healthKit: scans.flatMap(({ healthKit }) => healthKit ?? []),
    clinical,
    unresolved: first ? (['requested', 'read'] as const).map((role) => ({ role, reason, at: first.at })) : [],
    imports: importsOf(scans),
    skipped: judgeUnread(
      scans.flatMap(({ skipped }) => skipped ?? []),
      [],
      files,
    ),
  };
}
