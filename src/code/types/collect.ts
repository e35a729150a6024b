/**
 * From solved flows to what a target's code says.
 */
import { compare, comparePlaces } from '../../order.ts';
import type { ApiUse, ClinicalType, CodeFacts, Located, TypeRole, TypeUse } from '../../types.ts';
import type { Site } from '../facts/facts.ts';
import { locate } from '../facts/source.ts';
import type { Cell } from '../flow/solver.ts';
import { strangerIn } from '../models/foreign-paths.ts';
import { PER_OBJECT_TYPES, READ_ONLY_TYPES, typesOfFhir } from '../models/healthkit.ts';
import type { Taken } from '../models/sinks.ts';
import { type ShowAt, showAccessors } from './accessors.ts';
import { type Analysis, type Hit, isNobody } from './analysis.ts';
import { openChoice } from './collections/choices.ts';
import { noteMistaken, toClinical } from './convert.ts';
import { type Escape, escapedStore, escapedTypes } from './escapes.ts';
import { hasOther, tellNamesOfOthers } from './other-types.ts';
import { openModules, type PerhapsUse, reasonOf, settlePerhaps, weaker } from './perhaps.ts';
import { shownAt } from './shown-at.ts';
import { type Choice, latest, NO_TAGS, type Tags, type Value } from './values.ts';

type Collected = Pick<CodeFacts, 'requested' | 'read' | 'shared' | 'unresolved' | 'unknownTypes' | 'apis'>;

export function collectFacts(analysis: Analysis): Collected {
  const uses: Collecting['uses'] = { requested: new Map(), read: new Map(), shared: new Map() };
  const unresolved = new Map<string, CodeFacts['unresolved'][number]>();
  const apis = new Map<string, ApiUse>();
  const used = new Set<string>();
  const showAt = showAccessors(analysis);
  const isNameOfOther = tellNamesOfOthers(analysis);
  for (const hit of analysis.hits) {
    if (hit.instead.length === 0) collectHit(analysis, hit, { uses, unresolved, apis, used, showAt });
  }
  collectOwn(analysis, { uses, unresolved, apis, used, showAt });
  for (const hit of analysis.hits) collectPredicates(hit, used, uses.read);
  collectEscaped(analysis, uses, unresolved);
  for (const [key, one] of openModules(uses)) unresolved.set(key, one);
  return {
    requested: sortUses(uses.requested),
    read: sortUses(uses.read),
    shared: sortUses(uses.shared),
    unresolved: [...unresolved.values()].sort((a, b) => comparePlaces(a.at, b.at) || compare(a.role, b.role)),
    unknownTypes: [...analysis.unknownTypes.values()]
      .filter(({ text, site }) => !isNameOfOther(text, site))
      .map(({ text, site }): Located<string> => ({ value: text, at: place(site) }))
      .sort((a, b) => comparePlaces(a.at, b.at)),
    apis: [...apis.values()].sort((a, b) => comparePlaces(a.at, b.at) || compare(a.name, b.name)),
  };
}

interface Collecting {
  readonly uses: Record<TypeRole, Map<string, PerhapsUse>>;
  readonly unresolved: Map<string, CodeFacts['unresolved'][number]>;
  readonly apis: Map<string, ApiUse>;
  /** Predicates that reached a query. */
  readonly used: Set<string>;
  readonly showAt: ShowAt;
}

function collectHit(analysis: Analysis, hit: Hit, collecting: Collecting): void {
  const { uses, apis, used } = collecting;
  const narrowing = narrowingOf(hit);
  for (const value of narrowing.used) used.add(value);
  for (const type of narrowing.types) addUse(uses.read, hit, type.type, type.site, 'constant', type.tags);
  for (const [index, taken] of hit.sink.takes.entries()) {
    const cell = hit.cells[index];
    if (cell && (narrowing.types.length === 0 || !taken.roles.includes('read')))
      collectTaken(analysis, hit, taken, cell, collecting);
  }
  for (const { type, site } of resourceTexts(hit)) addUse(uses.read, hit, type, site, 'case', NO_TAGS);
  for (const type of hit.sink.foreign?.reads ?? []) addUse(uses.read, hit, type, hit.site, 'case', NO_TAGS);
  collectApi(analysis, hit, apis);
}

/** Calls of the app's own functions that are named like the system's: wrappers and protocols. What they lead to has been
 *  counted where it is asked for and read; what they lead nowhere with is done by what stands behind the protocol. */
function collectOwn(analysis: Analysis, real: Collecting): void {
  const own: Collecting = {
    uses: { requested: new Map(), read: new Map(), shared: new Map() },
    unresolved: new Map(),
    apis: new Map(),
    used: real.used,
    showAt: real.showAt,
  };
  for (const hit of analysis.hits) if (hit.instead.length > 0) collectHit(analysis, hit, own);
  const led = new Set(analysis.hits.flatMap(({ sink, instead }) => (instead.length === 0 ? [sink.api] : [])));
  for (const role of ['requested', 'read', 'shared'] as const) {
    const named = ({ type, at }: TypeUse): string => `${type} ${at.file}:${at.line}:${at.column}`;
    const known = new Set([...real.uses[role].values()].map(named));
    for (const [key, use] of own.uses[role]) if (!known.has(named(use))) real.uses[role].set(key, use);
  }
  const isLed = analysis.hits.some(({ sink, instead }) => instead.length > 0 && led.has(sink.api));
  if (isLed) return;
  for (const [key, it] of own.unresolved) real.unresolved.set(key, it);
  for (const [key, it] of own.apis) real.apis.set(key, it);
}

/** A type that goes where nobody sees what becomes of it may be read there, or asked for. Told only where it matters. */
function collectEscaped(analysis: Analysis, uses: Collecting['uses'], unresolved: Collecting['unresolved']): void {
  const typesOf = (role: TypeRole): ReadonlySet<ClinicalType> =>
    new Set([...uses[role].values()].map(({ type }) => type));
  const [requested, read] = [typesOf('requested'), typesOf('read')];
  if ([...requested].every((type) => read.has(type)) && [...read].every((type) => requested.has(type))) return;
  const tell = (role: TypeRole, { reason, site }: Pick<Escape, 'reason' | 'site'>): void => {
    const at = place(site);
    unresolved.set(`${role} ${at.file}:${at.line}:${at.column}`, { role, reason, at });
  };
  for (const [type, one] of escapedTypes(analysis)) {
    if (requested.has(type) === read.has(type)) continue;
    tell(requested.has(type) ? 'read' : 'requested', one);
  }
  const store = escapedStore(analysis);
  if (store && [...requested].some((type) => !read.has(type))) tell('read', store);
  if (store && [...read].some((type) => !requested.has(type))) tell('requested', store);
}

function collectTaken(
  analysis: Analysis,
  hit: Hit,
  taken: Taken,
  cell: Cell<Value>,
  { uses, unresolved, showAt }: Collecting,
): void {
  for (const role of taken.roles) {
    if (role === 'none' || role === 'narrows' || role === 'fhir' || role === 'writes') continue;
    for (const value of cell.values) {
      const clinical = toClinical(value, hit.sink.foreign?.words);
      if (isMeant(hit)) noteMistaken(analysis, value, hit.sink.foreign?.words);
      if (clinical?.kind === 'clinical') {
        // whoever reads one element reads, at times, each of them
        const open = role === 'read' ? undefined : openChoice(analysis, clinical.tags);
        const choice = open && isOneOfSeveral(cell, open) ? open : undefined;
        const tags = choice ? { ...clinical.tags, upperBound: true } : clinical.tags;
        const named = shownAt(clinical.site, clinical.tags.lead, role);
        const shown = showAt(named, hit, role);
        addUse(uses[role], hit, clinical.type, shown, clinical.spelling, tags);
        if (choice && isMeant(hit) && hit.frame.tags.conditional === undefined && tags.conditional === undefined) {
          const at = place(choice.site);
          unresolved.set(`${role} ${at.file}:${at.line}:${at.column}`, { role, reason: UNKNOWN_INDEX, at });
        }
      } else if (
        value.kind === 'unknown' &&
        !isNobody(value) &&
        isMeant(hit) &&
        hit.frame.tags.conditional === undefined &&
        value.tags.conditional === undefined
      ) {
        const at = place(value.site);
        unresolved.set(`${role} ${at.file}:${at.line}:${at.column}`, { role, reason: value.reason, at });
      } else if (value.kind === 'foreign' && hit.frame.tags.conditional === undefined) {
        const stranger = strangerIn(value.path);
        if (stranger === undefined) continue;
        const at = place(hit.site);
        const reason = `what comes from \`${stranger}\` is not known here`;
        unresolved.set(`${role} ${at.file}:${at.line}:${at.column}`, { role, reason, at });
      }
    }
  }
}

/** Whether an index that nobody knows may mean different types, one of which does not come here anyway. */
function isOneOfSeveral({ values }: Cell<Value>, { id }: Choice): boolean {
  const typeOf = (value: Value): ClinicalType | undefined => {
    const clinical = toClinical(value);
    return clinical?.kind === 'clinical' ? clinical.type : undefined;
  };
  const chosen = new Set(values.filter(({ tags }) => tags.choice?.id === id).map(typeOf));
  if (chosen.size < 2) return false;
  const anyway = new Set(values.filter(({ tags }) => isForSure(tags)).map(typeOf));
  return [...chosen].some((type) => type === undefined || !anyway.has(type));
}

function isForSure({ choice, upperBound, conditional, perhaps, available }: Tags): boolean {
  return !choice && !upperBound && conditional === undefined && !perhaps && available === undefined;
}

const UNKNOWN_INDEX = 'the index is not known';

/** Whether a call is the sink for sure, so that an unknown argument is an unknown type. */
export function isMeant({ sink: { isCommonName }, receiver }: Hit): boolean {
  return !isCommonName || (receiver !== undefined && receiver === isCommonName);
}

interface Narrowing {
  /** What a predicate says is read, where the type does not tell. */
  readonly types: readonly { readonly type: ClinicalType; readonly site: Site; readonly tags: Tags }[];
  /** Predicates that reached a query, by their places. */
  readonly used: readonly string[];
}

/** With a known sample type that type is read and no other; without one, each type that can hold the resource. */
function narrowingOf({ sink, cells }: Hit): Narrowing {
  const values = (role: Taken['roles'][number]): Value[] =>
    sink.takes.flatMap((taken, index) => (taken.roles.includes(role) ? [...(cells[index]?.values ?? [])] : []));
  const predicates = values('narrows').filter((value) => value.kind === 'fhir');
  if (predicates.length === 0) return { types: [], used: [] };
  const isKnown = values('read').some((value) => toClinical(value)?.kind === 'clinical');
  // a type that is not known is one of those that hold the resource, and need not be each of them
  const isOpen = values('read').some((value) => value.kind === 'unknown' && !isNobody(value));
  const types = predicates.flatMap((value) => {
    const all = fhirTypes(value);
    const tags = isOpen && all.length > 1 ? { ...value.tags, upperBound: true } : value.tags;
    return all.map((type) => ({ type, site: value.site, tags }));
  });
  return { types: isKnown ? [] : types, used: predicates.map(({ site }) => placeKey(site)) };
}

/** What a package reads by the name of a FHIR resource, where it is given no type. */
function resourceTexts({ sink, cells }: Hit): { type: ClinicalType; site: Site }[] {
  const words = sink.foreign?.words;
  if (!words) return [];
  const given = (role: Taken['roles'][number]): Value[] =>
    sink.takes.flatMap((taken, index) => (taken.roles.includes(role) ? [...(cells[index]?.values ?? [])] : []));
  if (given('read').some((value) => toClinical(value, words)?.kind === 'clinical')) return [];
  return given('fhir').flatMap((value) =>
    value.kind === 'constant' ? (typesOfFhir(`${value.value}`) ?? []).map((type) => ({ type, site: value.site })) : [],
  );
}

function placeKey({ file, start }: Site): string {
  return `${file.path}:${start}`;
}

/** A predicate that is seen to reach no query is read where it is made. */
function collectPredicates(hit: Hit, used: ReadonlySet<string>, read: Map<string, PerhapsUse>): void {
  for (const [index, { roles }] of hit.sink.takes.entries()) {
    if (!roles.includes('fhir')) continue;
    for (const value of hit.cells[index]?.values ?? []) {
      if (!('site' in value) || used.has(placeKey(value.site))) continue;
      for (const type of fhirTypes(value)) addUse(read, hit, type, value.site, 'constant', value.tags);
    }
  }
}

function fhirTypes(value: Value): readonly ClinicalType[] {
  if (value.kind === 'fhir' || (value.kind === 'case' && !value.owner)) return typesOfFhir(value.name) ?? [];
  return [];
}

function addUse(
  uses: Map<string, PerhapsUse>,
  hit: Hit,
  type: ClinicalType,
  site: Site,
  spelling: TypeUse['spelling'],
  tags: Tags,
): void {
  const at = place(site);
  const call = place(hit.site);
  const key = `${type} ${at.file}:${at.line}:${at.column} ${call.file}:${call.line}:${call.column}`;
  const conditional = tags.conditional ?? hit.frame.tags.conditional;
  const perhaps = tags.perhaps ?? hit.frame.tags.perhaps;
  const available = latest(tags.available, hit.frame.tags.available);
  // names of modules are told apart by their file: `load@src/records.ts()`
  const symbol = hit.frame.symbol.replace(/@[^()@]*(?=\(|$)/, '');
  const use: PerhapsUse = {
    type,
    at,
    call,
    api: hit.sink.api,
    ...(symbol && { symbol }),
    ...(tags.upperBound && { upperBound: true }),
    ...(conditional !== undefined && { conditional }),
    ...(perhaps && { perhaps }),
    ...(available !== undefined && { available }),
    spelling,
  };
  if (hit.frame.isOffered) return;
  const known = uses.get(key);
  uses.set(key, known ? weaker(known, use) : use);
}

function collectApi(analysis: Analysis, hit: Hit, apis: Map<string, ApiUse>): void {
  const { use, spares } = hit.sink;
  if (!use && !spares) return;
  const at = place(hit.site);
  const types = new Set<ClinicalType>();
  let unresolved: string | undefined;
  const elements: ApiUse[] = [];
  let sharesOther = false;
  for (const [index, taken] of hit.sink.takes.entries()) {
    const values = hit.cells[index]?.values ?? [];
    const isShared = taken.roles.includes('shared') || taken.roles.includes('writes');
    if (isShared) {
      sharesOther ||= hasOther(values);
      if (hit.cells[index] && !sharesOther && !givesNothing(hit)) unresolved = 'what it asks to write is not seen';
    }
    for (const value of values) {
      const clinical = toClinical(value, hit.sink.foreign?.words);
      if (clinical?.kind === 'clinical' && openChoice(analysis, clinical.tags)) unresolved = UNKNOWN_INDEX;
      else if (clinical?.kind === 'clinical' && !isShared) types.add(clinical.type);
      if (value.kind === 'unknown' && !isNobody(value)) unresolved = value.reason;
      if (use === 'requestPerObjectReadAuthorization' && clinical?.kind === 'clinical')
        elements.push({
          name: 'clinicalTypePerObject',
          at: place(shownAt(clinical.site, clinical.tags.lead, 'shared')),
          types: [clinical.type],
          call: at,
        });
      if (value.kind !== 'other-type' && value.kind !== 'case') continue;
      if (use !== 'requestAuthorization' || !(isShared ? READ_ONLY_TYPES : PER_OBJECT_TYPES).has(value.name)) continue;
      elements.push({
        name: isShared ? 'readOnlyTypeShared' : 'perObjectTypeRequested',
        at: value.site ? place(value.site) : at,
        types: [],
        call: at,
        element: value.name,
      });
    }
  }
  const conditional = hit.frame.tags.conditional;
  const base = { at, types: [...types].sort(compare), ...(conditional !== undefined && { conditional }) };
  const add = (api: ApiUse): void => {
    const key = `${api.name} ${api.at.file}:${api.at.line}:${api.at.column}`;
    const known = apis.get(key);
    apis.set(key, known ? { ...known, types: [...new Set([...known.types, ...api.types])].sort(compare) } : api);
  };
  if (isMeant(hit)) for (const name of spares ?? []) add({ ...base, name, types: [] });
  if (!use) return;
  // a question about a type, under a condition that nobody knows, is about none for sure
  const { perhaps } = hit.frame.tags;
  if (perhaps && use === 'authorizationStatus') add({ ...base, name: use, types: [], unresolved: reasonOf(perhaps) });
  else add({ ...base, name: use, ...(unresolved !== undefined && { unresolved }) });
  if (use === 'requestAuthorization' && sharesOther) add({ ...base, name: 'shareNonClinical', types: [] });
  if (use === 'requestAuthorization' && hit.frame.isOnce && types.size > 0) add({ ...base, name: 'asksOnce' });
  for (const element of elements) add({ ...element, ...(conditional !== undefined && { conditional }) });
}

/** Whether a call of Apple's says itself that nothing is to be written: `toShare: []`. */
function givesNothing({ call, frame }: Hit): boolean {
  if (!frame.file.traits.isNative) return true;
  const first = call?.kind === 'call' ? call.args[0]?.value : undefined;
  return (
    (first?.kind === 'list' && first.items.length === 0 && !first.isFilled) ||
    (first?.kind === 'literal' && first.value === null)
  );
}

function place({ file, start, end }: Site): ReturnType<typeof locate> {
  return locate(file, start, end);
}

function sortUses(uses: Map<string, PerhapsUse>): readonly TypeUse[] {
  return settlePerhaps(uses).toSorted(compareUses);
}

export function compareUses(a: TypeUse, b: TypeUse): number {
  return compare(a.type, b.type) || comparePlaces(a.at, b.at) || comparePlaces(a.call, b.call);
}
