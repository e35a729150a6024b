import { comparePlaces } from '../order.ts';
import { DECLARATIONS, REQUIRED_TYPES } from '../reporters/declarations.ts';
import type {
  CodeFacts,
  Location,
  PlistEntry,
  PlistValue,
  PropertyList,
  RecordFlow,
  Resolved,
  TargetReport,
  TypeUse,
} from '../types.ts';
import type { DeclarationShape, FlowShape, TargetShape, UseShape } from './report-shape.ts';
import { takePlace, takeText } from './taken-over.ts';

/** Lists in lists deeper than any declaration are taken for an empty dictionary. */
const DEEPEST = 6;

const NOWHERE: Location = { file: '', line: 0, column: 0 };

type Declared = readonly [key: string, value: Resolved<PlistEntry>];

/** A target as pages show it. What only rules ask for (sources, dependencies, other configurations) is not in a report. */
export function targetFromJson(json: TargetShape): TargetReport {
  const at = takePlace(json.at ?? NOWHERE);
  const absent = { state: 'absent', at } as const;
  const configuration = takeText(json.shippingConfiguration ?? json.configurations[0] ?? '');
  const { deploymentTarget, lists } = json;
  return {
    verdict: json.verdict,
    configurations: json.configurations.map(takeText),
    target: {
      name: takeText(json.name),
      kind: json.kind,
      project: takeText(json.project),
      at,
      configuration,
      shipping: configuration,
      info: propertyList([...declarations(json, 'info'), ...requiredTypes(json)], takePlace(lists?.info ?? at)),
      entitlements: propertyList(declarations(json, 'entitlements'), takePlace(lists?.entitlements ?? at)),
      entitlementsFile: absent,
      localizations: [],
      platforms: json.platforms,
      deploymentTarget:
        deploymentTarget === undefined ? absent : { state: 'known', value: takeText(deploymentTarget), at },
      bundleIdentifier: absent,
      manualSigning: false,
      sources: [],
      flags: new Map(),
      dependencies: [],
      code: codeFacts(json),
      variants: [],
      hosts: [],
      embedded: [],
      signs: (json.signs ?? []).map((sign) => ({ value: takeText(sign.value), at: takePlace(sign.at) })),
    },
  };
}

function codeFacts({ clinicalTypes, destinations }: TargetShape): CodeFacts {
  const { requested, read, shared, unresolved } = clinicalTypes;
  return {
    healthKit: [],
    clinical: [],
    requested: requested.map(readUse),
    read: read.map(readUse),
    shared: shared.map(readUse),
    unresolved: unresolved.flatMap(({ role, reason, at }) =>
      role === 'required' ? [] : [{ role, reason: takeText(reason), at: takePlace(at) }],
    ),
    unknownTypes: [],
    apis: [],
    flows: (destinations ?? []).map(readFlow),
    imports: new Map(),
    privacyLinks: [],
    skipped: [],
  };
}

function readFlow({ kind, destination, api, at, strength, types, conditional }: FlowShape): RecordFlow {
  return {
    kind,
    destination: takeText(destination),
    api: takeText(api),
    at: takePlace(at),
    // pages do not tell the way: findings do
    trace: [],
    strength,
    types,
    ...(conditional !== undefined && { conditional: takeText(conditional) }),
  };
}

function readUse({ type, at, call, api, upperBound, conditional }: UseShape): TypeUse {
  return {
    type,
    at: takePlace(at),
    call: takePlace(call ?? at),
    api: takeText(api ?? ''),
    spelling: 'case',
    ...(upperBound && { upperBound }),
    ...(conditional !== undefined && { conditional: takeText(conditional) }),
  };
}

/** The entitlements stand under short names, the texts under their keys. Only those that pages know are looked up. */
function declarations(json: TargetShape, list: 'entitlements' | 'info'): Declared[] {
  const given = list === 'info' ? json.usageDescriptions : json.entitlements;
  return DECLARATIONS.flatMap((declaration) => {
    const name = 'name' in declaration ? declaration.name : declaration.key;
    if (declaration.list !== list || !Object.hasOwn(given, name)) return [];
    const value = given[name];
    return value === undefined ? [] : [[declaration.key, readDeclaration(declaration.key, value)] as const];
  });
}

function readDeclaration(key: string, declaration: DeclarationShape): Resolved<PlistEntry> {
  const { value, unresolved, at, keyAt, itemsAt } = declaration;
  const where = takePlace(at);
  if (unresolved !== undefined) return { state: 'unresolved', reason: takeText(unresolved), at: where };
  const read = readValue(value, where, DEEPEST);
  const keyPlace = takePlace(keyAt ?? at);
  if (read.kind !== 'array') return known(key, read, keyPlace);
  const items = read.value.map((item, index) => ({ ...item, at: takePlace(itemsAt?.[index] ?? at) }));
  return known(key, { ...read, value: items }, keyPlace);
}

/** The report has the entries of the list, and where the whole list stands. */
function requiredTypes({ clinicalTypes, lists }: TargetShape): Declared[] {
  const open = clinicalTypes.unresolved
    .filter(({ role }) => role === 'required')
    .map(({ reason, at }) => ({ reason: takeText(reason), at: takePlace(at) }));
  const [first] = open;
  if (lists?.requiredTypes === undefined)
    return first === undefined ? [] : [[REQUIRED_TYPES, { state: 'unresolved', ...first }]];
  const entries = clinicalTypes.required.map(
    ({ type, at }): PlistValue => ({ kind: 'string', value: takeText(type), at: takePlace(at) }),
  );
  // In the order of the list, which is the order of its lines.
  const value = [...entries, ...open.map((one): PlistValue => ({ kind: 'unresolved', ...one }))].sort((a, b) =>
    comparePlaces(a.at, b.at),
  );
  return [[REQUIRED_TYPES, known(REQUIRED_TYPES, { kind: 'array', value, at: takePlace(lists.requiredTypes) })]];
}

function known(key: string, value: PlistValue, keyAt = value.at): Resolved<PlistEntry> {
  return { state: 'known', value: { key, keyAt, value }, at: value.at };
}

/** A declared value of any kind. What the schema leaves open is bounded here. */
function readValue(json: unknown, at: Location, depth: number): PlistValue {
  switch (typeof json) {
    case 'string':
      return { kind: 'string', value: takeText(json), at };
    case 'boolean':
      return { kind: 'boolean', value: json, at };
    case 'number':
      return { kind: 'number', value: json, at };
  }
  if (Array.isArray(json) && depth > 0)
    return { kind: 'array', value: json.map((item: unknown) => readValue(item, at, depth - 1)), at };
  const reason = unresolvedReason(json);
  return reason === undefined
    ? { kind: 'dictionary', value: new Map(), at }
    : { kind: 'unresolved', reason: takeText(reason), at };
}

function unresolvedReason(json: unknown): string | undefined {
  const isObject = typeof json === 'object' && json !== null && 'unresolved' in json;
  return isObject && typeof json.unresolved === 'string' ? json.unresolved : undefined;
}

function propertyList(declared: readonly Declared[], at: Location): PropertyList {
  const values = new Map(declared);
  const entries = declared.flatMap(([key, value]) => (value.state === 'known' ? [[key, value.value] as const] : []));
  return { at, entries: new Map(entries), get: (key) => values.get(key) ?? { state: 'absent', at } };
}
