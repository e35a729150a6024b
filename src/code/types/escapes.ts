/**
 * Types that are handed to code which is not here, or to a closure that nobody is seen to set: whoever gets them may ask
 * for them or read them. That is nothing to report by itself; but such a type is not called unused, or never asked for.
 * Whoever gets the store may do so with any type.
 */
import type { ClinicalType } from '../../types.ts';
import type { Expression, FileFacts, Site } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import type { Cell } from '../flow/solver.ts';
import { foreignSinkName, packageOf } from '../models/foreign-paths.ts';
import { isStrange } from '../models/known-modules.ts';
import { isRegistration } from '../models/registrations.ts';
import { isSinkName } from '../models/sinks.ts';
import { typeNamed } from '../program/meaning.ts';
import { findTypeInfo } from '../program/program.ts';
import { typeOfCall } from '../program/variable-types.ts';
import { type Analysis, isNobody } from './analysis.ts';
import type { Given } from './calls/calls.ts';
import type { Frame, Typed } from './calls/frames.ts';
import { toClinical } from './convert.ts';
import { isSinkCall } from './record-hit.ts';
import type { Value } from './values.ts';

export interface Escape {
  readonly given: readonly Cell<Value>[];
  /** The store is among what is given: no type tells of which records. */
  readonly hasStore?: true;
  readonly reason: string;
  readonly site: Site;
  /** Whether what is called turned out to be known after all. */
  readonly isKnown: () => boolean;
}

/** Files in other languages that import a module of somebody else: a library whose code is not here may read what it is handed. */
export function foreignWithStrangers(files: readonly FileFacts[]): ReadonlySet<string> {
  const folders = new Set(files.flatMap(({ path }) => path.split('/').slice(0, -1)));
  const declaring = files.filter(({ types, functions }) => types.length + functions.length > 0);
  const spaces = new Set(declaring.flatMap(({ modules }) => modules?.declared.map(spaceOf) ?? []));
  const packages = ownDartPackages(files);
  const isOwn = (module: string): boolean =>
    /^(?:[.~#]|@\/|(?!dart:)[\w/]+\.dart$)/.test(module) ||
    folders.has(module.split('/', 1)[0] ?? '') ||
    spaces.has(spaceOf(module)) ||
    packages.has(dartPackageOf(module));
  const isOfOthers = ({ path, modules }: FileFacts): boolean => {
    const language = languageOf(path);
    return language !== undefined && (modules?.imported ?? []).some((it) => !isOwn(it) && isStrange(it, language));
  };
  return new Set(files.filter(isOfOthers).map(({ path }) => path));
}

/** Where a package of Dart keeps what others may import. */
const LIBRARY = '/lib/';

/** The packages of Dart that files here are imported from: `package:app/` where that is `lib/`. */
function ownDartPackages(files: readonly FileFacts[]): ReadonlySet<string> {
  const paths = files.flatMap(({ path }) => {
    const at = `/${path}`.indexOf(LIBRARY);
    return at < 0 ? [] : [path.slice(at + LIBRARY.length - 1)];
  });
  const known = new Set(paths);
  const imported = files.flatMap(({ modules }) => modules?.imported ?? []);
  return new Set(
    imported
      .filter((it) => it.startsWith('package:') && known.has(it.replace(/^package:[^/]+\//, '')))
      .map(dartPackageOf),
  );
}

function dartPackageOf(module: string): string {
  return /^package:[^/]+\//.exec(module)?.[0] ?? '\0';
}

/** `Acme.Services` is of `Acme`, `health.acme.records` of `health.acme`: modules of one owner. */
function spaceOf(module: string): string {
  return /^(?:[A-Z]\w*|[\w-]+\.[\w-]+)/.exec(module)?.[0] ?? module;
}

/** The system's calls, and those of loggers and stores, that do nothing for a type's records. */
const HARMLESS =
  /^(?:print|debugPrint|dump|NSLog|os_log|log\w*|debug|info|notice|warning|error|critical|fault|trace|track\w*|capture\w*|post|encode\w*|set\w*|hash|combine|assert\w*|precondition\w*|fatalError|XCT\w+|expect|require|contains|firstIndex|index|isEqual\w*|stop|execute|delete\w*|remove\w*|disable\w+|preferredUnits|authorizationStatus\w*|String|Text|Label|Image|Button|Logger|describe|initWithFormat|stringWithFormat|objectForKey|valueForKey|environment|focused(?:Scene)?Value|type|[HVZ]Stack|Lazy[HV](?:Stack|Grid)|List|ForEach|Section|Form|Group|Navigation(?:Stack|SplitView|Link|View)|TabView|Tab|Menu|Picker|Toggle|TextField|DisclosureGroup|ScrollView)$/;

/** The same in other languages, where no import tells whose they are. */
const HARMLESS_ELSEWHERE =
  /^(?:write\w*|log\w*|track\w*|set\w*|get|has|add|contains|includes|indexOf|join|map|filter|then|catch|emit|next|push|pop|replace|navigate\w*|goTo\w*|go|pushNamed|dispatch|mutate\w*|refetch|fetchQuery|prefetch\w*|invalidate\w*|send|publish|invoke|serialize\w*|encode|toString|toJson|stringify|remove\w*|delete\w*|use[A-Z]\w*|showDialog|showSnackBar|alert|t|tr)$/i;

/** What is known of a call that leads out of the code. */
export interface Outside {
  /** The path that leads there, in languages that have one. */
  readonly path?: string;
  /** Whether it turned out that it is seen what becomes of what is given. */
  readonly isFollowed: () => boolean;
}

/** What Flutter writes for an app gives plugins the channel to Dart, and nothing of the app's own. */
const GIVES_CHANNELS = 'GeneratedPluginRegistrant.register';

function isHarmless(called: string, { traits, path }: Frame['file'], module?: string): boolean {
  if (HARMLESS.test(called)) return true;
  if (traits.isNative) return false;
  const language = languageOf(path);
  if (module === undefined || language === undefined) return HARMLESS_ELSEWHERE.test(called);
  return !isStrange(module, language);
}

/** A call of code that is not here. */
export function recordEscape(
  analysis: Analysis,
  name: string,
  base: Typed | undefined,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  { path, isFollowed }: Outside,
): void {
  if (given.length === 0 || frame.tags.conditional !== undefined) return;
  // a call of a package that reads records which no row of the table knows
  if (path !== undefined && isSinkName(foreignSinkName(path))) return;
  const isOfRecords = path !== undefined && !path.startsWith('native#') && packageOf(path) !== undefined;
  if (!isOfRecords && !analysis.strangers.has(frame.file.path) && !isOfObjectiveC(analysis, base, call, frame)) return;
  const called = name.slice(name.lastIndexOf('.') + 1);
  const module = path?.split('#', 1)[0];
  if (name.startsWith(GIVES_CHANNELS)) return;
  const labels = given.map(({ label }) => label);
  if (frame.file.traits.isNative && isRegistration(called, labels)) return;
  if ((!isOfRecords && isHarmless(called, frame.file, module)) || isSinkCall(call) || isOfTheSystem(base?.type?.name))
    return;
  const common = { given: given.map(({ cell }) => cell), site: call.site, isKnown: isFollowed };
  if (given.some((one) => isStore(analysis, one)) && !KEEPS.test(called))
    analysis.escapes.push({
      ...common,
      hasStore: true,
      reason: `the store is handed to \`${name}\`, whose code is not here`,
    });
  else analysis.escapes.push({ ...common, reason: `they are handed to \`${name}\`, whose code is not here` });
}

/** Called in Swift on a class of the app's own in Objective-C, or on an object of it, which says nothing by such a name: what that is called in
 *  Swift may be told in a way that is not known here. */
function isOfObjectiveC({ program }: Analysis, base: Typed | undefined, call: Expression, frame: Frame): boolean {
  const callee = call.kind === 'call' ? call.callee : undefined;
  const of = callee?.kind === 'member' ? callee.of : undefined;
  const named = base?.type?.name ?? (of && typeNamed(program, of, frame));
  const isOwn = callee?.kind === 'name' || isSelf(call);
  const type = named !== undefined ? findTypeInfo(program, named) : isOwn ? frame.owner : undefined;
  if (!type || !/\.swift$/.test(frame.file.path)) return false;
  const isDeclaredThere = type.site !== undefined && languageOf(type.site.file.path) === 'objective-c';
  return isDeclaredThere || [...type.functions.values()].some((all) => all.some(({ fact }) => fact.isMessage));
}

function isSelf(call: Expression): boolean {
  const of = call.kind === 'call' && call.callee.kind === 'member' ? call.callee.of : undefined;
  return of?.kind === 'name' && of.name === 'self';
}

const STORE = 'HKHealthStore';

function isStore(analysis: Analysis, { type, expression }: Given): boolean {
  const made = expression.kind === 'call' ? typeOfCall(analysis.program, expression) : undefined;
  return type?.name === STORE || made?.name === STORE;
}

/** Containers of objects, which give the store back, and HealthKit's own classes. */
const KEEPS =
  /^(?:HK[A-Z]\w*|results?|register\w*|declare|bind\w*|provide\w*|with\w*|single\w*|factory|inject\w*|environment\w*|Add(?:Keyed)?(?:Singleton|Scoped|Transient)|(?:Try)?Add|assign|lazyPut|put|value)$/i;

/** A call of a closure that a value, a field or a parameter may hold. */
export function recordCallOfValue(
  analysis: Analysis,
  callee: Cell<Value>,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
): void {
  if (
    given.length === 0 ||
    frame.tags.conditional !== undefined ||
    frame.file.traits.isCalledFromOutside ||
    isSinkCall(call)
  )
    return;
  const reason = 'they are handed to a closure that is not seen to be set';
  // what nobody passes, to a function that nobody calls, adds nothing
  const isKnown = (): boolean => callee.values.some((value) => value.kind !== 'unknown' || isNobody(value));
  analysis.escapes.push({ given: given.map(({ cell }) => cell), reason, site: call.site, isKnown });
}

/** Classes of UIKit and Foundation: what an extension of one is called by is seen by its name alone. */
function isOfTheSystem(type: string | undefined): boolean {
  return type !== undefined && /^(?:UI|NS|CG|CA|AV|CL|CK|WK|SK|URL|JSON|User(?:Defaults|Activity))/.test(type);
}

/** The types that went where nobody sees what becomes of them, each with the first place. */
export function escapedTypes(analysis: Analysis): ReadonlyMap<ClinicalType, Pick<Escape, 'reason' | 'site'>> {
  const found = new Map<ClinicalType, Pick<Escape, 'reason' | 'site'>>();
  // a call that may mean several things is known where one of them is
  const known = new Set(analysis.escapes.filter(({ isKnown }) => isKnown()).map(({ site }) => site));
  for (const one of analysis.escapes) {
    if (known.has(one.site)) continue;
    for (const type of one.given.flatMap((cell) => typesIn(analysis, cell, DEPTH))) {
      if (!found.has(type)) found.set(type, one);
    }
  }
  return found;
}

/** The first call that the store was handed to. */
export function escapedStore({ escapes }: Analysis): Pick<Escape, 'reason' | 'site'> | undefined {
  const known = new Set(escapes.filter(({ isKnown }) => isKnown()).map(({ site }) => site));
  return escapes.find(({ hasStore, site }) => hasStore && !known.has(site));
}

/** Objects in objects that are looked into. */
const DEPTH = 2;

function typesIn(analysis: Analysis, { values }: Cell<Value>, depth: number): ClinicalType[] {
  return values.flatMap((value): ClinicalType[] => {
    if (value.kind === 'object')
      return depth === 0
        ? []
        : [...value.thing.fields.values()].flatMap((field) => typesIn(analysis, field, depth - 1));
    if (value.tags.conditional !== undefined) return [];
    // a text is a type only where it says so itself
    const isText = value.kind === 'constant' && !/^HKClinicalTypeIdentifier/.test(`${value.value}`);
    const clinical = isText ? undefined : toClinical(value);
    return clinical?.kind === 'clinical' ? [clinical.type] : [];
  });
}
