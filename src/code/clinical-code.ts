/**
 * What source files with clinical records say of them: what is asked for, read and shared, and where. Loaded only for
 * such files: the engine behind it is large.
 */
import { setFlagsFromString } from 'node:v8';
import { comparePlaces } from '../order.ts';
import type { CodeFacts, Location, RepoFiles, Skipped, TypeRole, TypeUse } from '../types.ts';
import { chooseFiles } from './choose/choose-files.ts';
import { createFindModule } from './choose/find-module.ts';
import { createFindPlaces } from './choose/find-places.ts';
import { readVanishing } from './choose/kept-bytes.ts';
import { areKeptAlone } from './choose/kept-lists.ts';
import { openMentions } from './choose/open-mentions.ts';
import { createParsing, isFacts, type Parsing } from './choose/parsing.ts';
import { findPolicyScreens } from './choose/policy-screens.ts';
import { findPrivacyLinks } from './choose/privacy-links.ts';
import { createSayNames } from './choose/said-names.ts';
import { judgeUnread } from './choose/unread.ts';
import type { FileFacts } from './facts/facts.ts';
import type { CodeInput } from './facts/input.ts';
import { languageOf, locate } from './facts/source.ts';
import { type Budget, createBudget } from './flow/fuel.ts';
import { traitsOf } from './languages/index.ts';
import { markRemovedConsole } from './languages/javascript/console-removal.ts';
import { otherPlatforms } from './languages/javascript/script-paths.ts';
import { type PerFlags, perFlags } from './languages/per-flags.ts';
import type { NamedElsewhere } from './program/flags.ts';
import { findUnmatched, type Offer, withOffered, wordsIn } from './program/offered.ts';
import type { SayNames } from './program/unmade.ts';
import type { FindPlaces } from './program/unrun.ts';
import { MOST_OF_ALL_RECORDS, type TellFlows } from './records/follow-records.ts';
import { findRecordFlows } from './records/which-files/files.ts';
import { importsOf, type Scan } from './scan/scan.ts';
import { filesWithStrangers } from './scan/strangers.ts';
import { foreignSigns, moduleOf, openSign, ROLES, ships } from './types/clinical-signs.ts';
import { collectFacts, compareUses } from './types/collect.ts';
import { hiddenUses, partOf, withDoubt, withPlaces } from './types/doubts.ts';
import { type Flow, type FlowOptions, followFlows, MOST_OF_ALL } from './types/follow-types.ts';
import { findLost } from './types/lost.ts';
import { createFocus, type Focus } from './types/precision.ts';
import { type RecordReads, readsOf } from './types/record-reads.ts';
import { findGrowing, findHeld, findSettable, type Growing } from './types/settable.ts';
import { findUncalled, type Uses } from './types/uncalled.ts';
import { markUnrun } from './types/unrun-signs.ts';

/** The facts of each input, in their order. Each file is read once, what is equal is computed once. */
export async function readClinicalCode(
  declared: readonly CodeInput[],
  scans: ReadonlyMap<string, Scan | undefined>,
  strict: RepoFiles,
): Promise<readonly CodeFacts[]> {
  optimiseLess();
  const { files, gone } = readVanishing(strict);
  const findModuleOf = createFindModule(files);
  const inputs = declared.map((input): CodeInput => {
    const findModule = findModuleOf(input);
    return findModule ? { ...input, findModule } : input;
  });
  const elsewhere = otherPlatforms([...scans.keys()].filter((path) => languageOf(path) === 'javascript'));
  const present = [...scans.values()].flatMap((scan) => (scan && !elsewhere.has(scan.path) ? [scan] : []));
  const repository = {
    ...(await createParsing(present, files)),
    files,
    hasApp: present.some(({ isEntry }) => isEntry),
    budget: createBudget(MOST_OF_ALL),
    recordBudget: createBudget(MOST_OF_ALL_RECORDS),
  };
  const known = new Map<string, PerFlags<Promise<Typed>>>();
  const typed: Typed[] = [];
  for (const input of inputs) {
    const { platforms, kind, linked, linksAll, offered } = input;
    const key = JSON.stringify([input.sources, platforms, kind, linked, linksAll, offered]);
    const once = known.get(key) ?? perFlags();
    known.set(key, once);
    const own = input.sources.flatMap((path) => (elsewhere.has(path) ? [] : (scans.get(path) ?? [])));
    typed.push(await once(input.flags, (flags) => followInput({ ...input, flags }, own, repository)));
  }
  // all types first: targets and configurations that read alike share where their records go
  const tellRecords = recordTeller(repository);
  const facts: CodeFacts[] = [];
  for (const [index, one] of typed.entries()) {
    const input = inputs[index];
    if (input) facts.push(await one.once(input.flags, (flags) => tellRecords({ ...input, flags }, one)));
  }
  if (gone.size === 0) return facts;
  return facts.map((one) => ({ ...one, skipped: [...one.skipped, ...gone.values()] }));
}

interface Repository extends Parsing {
  readonly files: RepoFiles;
  /** Whether any of its sources starts an app. */
  readonly hasApp: boolean;
  /** What all targets share: for types, and for records. */
  readonly budget: Budget;
  readonly recordBudget: Budget;
}

/** A target whose types are followed. */
interface Typed {
  readonly said: CodeFacts;
  readonly scans: readonly Scan[];
  readonly parsed: readonly FileFacts[];
  /** What the record flow begins with, where there is anything to follow. */
  readonly reads: RecordReads | undefined;
  /** Its facts in all configurations whose types are these. */
  readonly once: PerFlags<Promise<CodeFacts>>;
}

/** Parses what may take part, and follows the types. */
async function followInput(
  input: CodeInput,
  scans: readonly Scan[],
  { parse, parsed, files, hasApp, budget }: Repository,
): Promise<Typed> {
  const native = scans.filter(({ language }) => traitsOf(language).isNative);
  const foreign = scans.flatMap(({ path, language }) => (traitsOf(language).isReadWhole ? (parsed(path) ?? []) : []));
  const namesTypes = foreign.length > 0 || native.some((scan) => scan.namesTypes);
  // Swift calls what Kotlin declares by its name
  const kotlin = foreign.filter(isFacts).filter(({ path }) => languageOf(path) === 'kotlin');
  // others call into it by code that generators write
  const isAlone = native.length === scans.length;
  const chosen = await chooseFiles(native, parse, files, { namesTypes, isAlone }, kotlin);
  let own = [...(await parse(chosen.scans)), ...foreign];
  // where nothing is said of clinical records, what was not read passes none
  const mayPass = input.isForApis || namesTypes || native.some(({ clinical }) => clinical);
  const sayNames = createSayNames(scans, files);
  const standing = {
    isBesideApp: hasApp,
    isPartial: chosen.isPartial && mayPass,
    namesTypes,
    files,
    budget,
    sayNames,
    findPlaces: createFindPlaces(scans, files),
    focus: createFocus(),
  };
  const alone = factsOf(input, scans, own, standing);
  const opened = new Set(own.map((one) => (isFacts(one) ? one.path : one.at.file)));
  // no rule judges a library
  const closed = input.kind === 'library' ? [] : scans.filter(({ path }) => !opened.has(path));
  const {
    reads,
    uncalled: _,
    growing: __,
    held: ___,
    lost,
    ...known
  } = await openMentions(alone, closed, files, async (more) => {
    own = [...own, ...(await parse(more))];
    return factsOf(input, scans, own, standing);
  });
  const isOpen = (role: TypeRole): boolean => known.unresolved.some((one) => one.role === role);
  const open = [...known.unresolved, ...lost.filter(({ role }) => !isOpen(role))];
  const said = { ...known, unresolved: [...open, ...hiddenUses({ ...known, unresolved: open })] };
  const holdsRecords = said.read.length > 0 || native.some(({ clinical }) => clinical) || reads.hasPackage;
  return { said, scans, parsed: own.filter(isFacts), reads: holdsRecords ? reads : undefined, once: perFlags() };
}

/** Follows the records that come of the types. One flow is kept, for the next target or configuration that has the same. */
function recordTeller({ parse, files, recordBudget }: Repository) {
  let last: { readonly key: string; readonly tell: TellFlows } | undefined;
  const solve = async ({ sources }: CodeInput, { scans, parsed, reads }: Typed): Promise<TellFlows> => {
    if (!reads) return () => ({ flows: [], isComplete: true });
    const calls = [...reads.calls].map(([site, { types, isCertain, by }]) => [
      ...[site, [...types], isCertain],
      [...by].map(([call, through]) => [call, [...through]]),
    ]);
    const key = JSON.stringify([sources, parsed.map(({ path }) => path), calls, [...reads.paths]]);
    if (last?.key === key) return last.tell;
    last = undefined;
    const tell = await findRecordFlows({ scans, parsed, reads, budget: recordBudget, parse }, files);
    last = { key, tell };
    return tell;
  };
  return async (input: CodeInput, typed: Typed): Promise<CodeFacts> => {
    const { said, parsed } = typed;
    const tell = await solve(input, typed);
    const { flows, isComplete, usedUpAt } = tell(input, said.read);
    const [first] = parsed;
    const doubt: Skipped[] = isComplete || !first ? [] : [{ at: locate(first, 0), reason: NOT_FOLLOWED }];
    if (usedUpAt) doubt.push({ at: locate(usedUpAt.file, usedUpAt.start, usedUpAt.end), reason: NOT_FOLLOWED_HERE });
    return {
      ...said,
      skipped: [...said.skipped, ...doubt],
      flows: markRemovedConsole(flows, files),
      privacyLinks: findPrivacyLinks(input.sources, files),
      policyScreens: findPolicyScreens(input.sources, files),
    };
  };
}

/** The V8 of Node 20 spends more time on optimising the engine than its code then saves: a third of all, in a run of some
 *  seconds. Later ones optimise in two steps, and know this flag no more. */
function optimiseLess(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');
}

const NOT_FOLLOWED_HERE = 'where records go is not followed here: the code nests too deep, or grows too far';

const NOT_FOLLOWED = 'there is too much code to follow where its records go; what was followed to the end is told';

function factsOf(
  input: CodeInput,
  scans: readonly Scan[],
  parsed: readonly (FileFacts | Skipped)[],
  { isBesideApp, isPartial, namesTypes, files: repository, budget, sayNames, findPlaces, focus }: Standing,
): Followed {
  const files = parsed.filter(isFacts);
  const healthKit = scans.flatMap((scan) => scan.healthKit ?? []);
  const firstPlace = healthKit[0]?.at ?? (files[0] && locate(files[0], 0));
  const skipped = parsed.filter((it): it is Skipped => !isFacts(it));
  // sources of other languages are apps' alone: a library has none that is linked without Xcode
  const isApp = scans.some(({ isEntry, language }) => isEntry || !traitsOf(language).isNative);
  const follow = (
    offer: Offer | undefined,
    finds?: FindPlaces,
  ): Pick<Flow, 'analysis' | 'units' | 'hasUnrun' | 'isUnrunAt' | 'idle'> & {
    said: ReturnType<typeof collectFacts>;
  } => {
    const { analysis, units, hasUnrun, isUnrunAt, idle, end, usedUpAt } = followFlows(files, input, {
      ...options,
      ...(offer && { offer }),
      ...(finds && { findPlaces: finds }),
    });
    const said = withDoubt(collectFacts(analysis), { isComplete: end === 'done', isPartial }, analysis, firstPlace);
    return {
      analysis,
      units,
      hasUnrun,
      isUnrunAt,
      idle,
      said: withPlaces(said, [...files.flatMap(({ tooDeep }) => tooDeep ?? []), ...(usedUpAt ? [usedUpAt] : [])]),
    };
  };
  const options: FlowOptions = {
    isApp,
    isOffered: !isApp && isBesideApp && (input.kind ?? 'library') === 'library',
    isPartial: isPartial || skipped.length > 0 || scans.some((scan) => scan.skipped),
    strangers: filesWithStrangers(scans),
    isOnlyDescribed: input.kind === 'library',
    namesTypes,
    budget,
    focus,
    // what a library declares others may make
    ...(isApp && input.kind !== 'library' && { sayNames, namedElsewhere: namedBeside(scans, files, repository) }),
  };
  const clinicalPaths = new Set(
    scans.flatMap(({ path, clinical, namesTypes: names }) => (clinical || names ? [path] : [])),
  );
  const offer = offerOf(input, scans, files, repository);
  const finds = isApp && input.kind !== 'library' ? findPlaces : undefined;
  const { analysis, units, said: used, hasUnrun, isUnrunAt } = follow(offer);
  const all = offer && findUnmatched(used).size > 0 ? withOffered(used, follow(undefined).said) : used;
  const mayBeIdle = finds && ROLES.every((role) => all[role].length > 0) && hasUnrun(finds);
  const run = mayBeIdle ? follow(offer, finds) : undefined;
  const said = run ? withoutIdle(all, run.said, run.idle) : all;
  const signs = scans.flatMap(({ clinical }) => clinical ?? []);
  const shipped = signs.filter((sign) => ships(sign, analysis) && !moduleOf(sign, analysis));
  const opened = [...said.unresolved, ...signs.flatMap((sign) => openSign(sign, analysis))];
  const unread = [
    ...judgeUnread(
      [...scans.flatMap((scan) => scan.skipped ?? []), ...skipped],
      files.filter(({ path, traits }) => !traits.isNative || clinicalPaths.has(path)),
      repository,
    ),
    ...files.flatMap(partOf),
  ];
  const isUnused = [said.requested, said.read, said.shared, opened, unread].every(({ length }) => length === 0);
  const native =
    finds && isUnused ? markUnrun(shipped, scans, repository, (places) => isUnrunAt(places, finds)) : shipped;
  const foreign = foreignSigns(files, analysis);
  const isKept =
    finds &&
    isUnused &&
    foreign.length > 0 &&
    !analysis.hits.some(({ sink }) => sink.foreign?.isClinical) &&
    areKeptAlone(files, repository, finds);
  return {
    reads: readsOf(analysis),
    uncalled: findUncalled(said, { analysis, units }),
    settable: findSettable(said, { analysis, units }),
    held: findHeld(said, { analysis, units }),
    growing: findGrowing(said, { analysis, units }),
    lost: findLost(said, { analysis, units }),
    healthKit,
    clinical: [...native, ...(isKept ? foreign.map((sign) => ({ ...sign, isUnrun: true as const })) : foreign)],
    ...said,
    unresolved: opened,
    flows: [],
    imports: importsOf(scans),
    privacyLinks: [],
    skipped: unread,
  };
}

/** What is asked for and read where `run` is what running code does. Where nothing is seen to run that asks, or that reads,
 *  who runs it is not seen, unless it is sure of each call that nobody comes to it. */
function withoutIdle<T extends Uses>(all: T, run: Uses, code: Flow['idle']): T & Pick<CodeFacts, 'unrun'> {
  const sure = new Set(code.flatMap(({ calls }) => calls.map(placeKey)));
  const isSure = ({ call }: TypeUse): boolean => sure.has(placeKey(call));
  const empty = ROLES.filter((role) => run[role].length === 0);
  if (empty.length === ROLES.length || empty.some((role) => !all[role].every(isSure))) return all;
  const isRun = (role: (typeof ROLES)[number], { type, conditional }: TypeUse): boolean =>
    conditional !== undefined ||
    run[role].some((use) => use.type === type) ||
    run.unresolved.some((one) => one.role === role);
  const idle = (role: (typeof ROLES)[number]): readonly TypeUse[] => all[role].filter((use) => !isRun(role, use));
  /** A call that runs for other types is not what nothing runs: that is what comes to it. */
  const named =
    (role: (typeof ROLES)[number]) =>
    (use: TypeUse): readonly TypeUse[] => {
      const isCalled = run[role].some(({ call }) => comparePlaces(call, use.call) === 0);
      const [only, ...more] = code;
      if (!isCalled) return [use];
      return only && more.length === 0 ? [{ ...use, symbol: only.name, call: only.at }] : [];
    };
  const told = new Set(ROLES.flatMap((role) => idle(role).map(({ type }) => type)));
  // where a type is left out of one role, the other shows it where running code names it
  const kept = (role: (typeof ROLES)[number]): readonly TypeUse[] => {
    const shown = run[role].filter(({ type }) => told.has(type));
    const isShown = (use: TypeUse): boolean => shown.some(({ type }) => type === use.type);
    return [...all[role].filter((use) => isRun(role, use) && !isShown(use)), ...shown].toSorted(compareUses);
  };
  const unrun = { requested: idle('requested').flatMap(named('requested')), read: idle('read').flatMap(named('read')) };
  return { ...all, requested: kept('requested'), read: kept('read'), unrun };
}

function placeKey({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

interface Followed extends CodeFacts {
  readonly reads: RecordReads;
  readonly uncalled: ReadonlyMap<TypeRole, ReadonlySet<string>>;
  readonly settable: ReadonlyMap<TypeRole, ReadonlySet<string>>;
  readonly held: ReadonlySet<string>;
  readonly growing: Growing;
  readonly lost: CodeFacts['unresolved'];
}

interface Standing {
  readonly isBesideApp: boolean;
  readonly isPartial: boolean;
  /** Whether its code names any clinical type. */
  readonly namesTypes: boolean;
  readonly files: RepoFiles;
  readonly budget: Budget;
  readonly sayNames: SayNames;
  readonly findPlaces: FindPlaces;
  readonly focus: Focus;
}

/** What packages offer to an app. What another language may call has no callers that are seen. */
function offerOf(
  { offered = [] }: CodeInput,
  scans: readonly Scan[],
  parsed: readonly FileFacts[],
  files: RepoFiles,
): Offer | undefined {
  if (offered.length === 0) return undefined;
  const entries = new Set(scans.flatMap(({ path, isEntry }) => (isEntry ? [path] : [])));
  const namedElsewhere = namedBeside(scans, parsed, files);
  return namedElsewhere && { files: new Set(offered.filter((path) => !entries.has(path))), namedElsewhere };
}

/** Which words stand in the files that were not parsed. Undefined where another language may say them otherwise. */
function namedBeside(
  scans: readonly Scan[],
  parsed: readonly FileFacts[],
  files: RepoFiles,
): NamedElsewhere | undefined {
  if (scans.some(({ language, skipped }) => skipped || !traitsOf(language).isNative)) return undefined;
  const known = new Set(parsed.map(({ path }) => path));
  const others = scans.flatMap(({ path }) => (known.has(path) ? [] : [path]));
  return (words) => wordsIn(others, words, files);
}
