import { type Glob, readGlob, UnreadableGlob } from '../read/glob.ts';
import { readYaml } from '../read/yaml.ts';
import { nearestName, UsageError } from '../settings/options.ts';
import { type Location, type PlistEntry, type PlistValue, UnreadableFile } from '../types.ts';

/** Which repositories a sweep is about: `scope.yml`, `schema/scope.schema.json`. */
export interface Scope {
  readonly owners: readonly string[];
  /** Over `owner/name`, in small letters. */
  readonly isIncluded: Glob;
  readonly isExcluded: Glob;
  /** Any of these; all where there are none. */
  readonly topics: readonly string[];
  /** All of these, each with any of its values. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly visibility: readonly string[];
  readonly refs: readonly { readonly match: Glob; readonly ref: string }[];
  readonly archived: boolean;
  readonly forks: boolean;
  /** Whose a repository is: what it has of a custom property, or its topics that match. Undefined: its CODEOWNERS say. */
  readonly team: { readonly property: string } | { readonly topics: Glob } | undefined;
}

const KEYS = [
  ...['owners', 'include', 'exclude', 'topics', 'custom-properties', 'visibility', 'refs', 'archived', 'forks', 'team'],
];
const VISIBILITIES = ['public', 'private', 'internal'];

/** Throws {@link UsageError} that names the line. */
export function readScope(bytes: Uint8Array, file: string): Scope {
  const top = new Map(mapping(parse(bytes, file), 'The scope').map((entry) => [entry.key, entry]));
  for (const { key, keyAt } of top.values()) if (!KEYS.includes(key)) throw unknownKey(key, KEYS, keyAt);
  const owners = texts(top.get('owners'));
  if (owners.length === 0) throw new UsageError(`${file}: The scope needs "owners".`);
  for (const { value, at } of owners)
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(value)) throw wrong(at, `${JSON.stringify(value)} is no owner on GitHub`);
  const visibility = texts(top.get('visibility'));
  for (const { value, at } of visibility)
    if (!VISIBILITIES.includes(value)) throw wrong(at, `"visibility" is of ${VISIBILITIES.join(', ')}, not "${value}"`);
  const properties = top.get('custom-properties');
  return {
    owners: [...new Map(owners.map(({ value }) => [value.toLowerCase(), value])).values()],
    isIncluded: top.has('include') ? globs(texts(top.get('include'))) : () => true,
    isExcluded: globs(texts(top.get('exclude'))),
    topics: texts(top.get('topics')).map(({ value }) => value.toLowerCase()),
    properties: new Map(
      (properties ? mapping(properties.value, 'custom-properties') : []).map((entry) => [
        entry.key,
        texts(entry).map(({ value }) => value),
      ]),
    ),
    visibility: visibility.map(({ value }) => value),
    refs: list(top.get('refs')).map(readRef),
    archived: flag(top.get('archived')),
    forks: flag(top.get('forks')),
    team: readTeam(top.get('team')),
  };
}

function parse(bytes: Uint8Array, file: string): PlistValue {
  try {
    return readYaml(bytes, file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw wrong(error.at, `The scope ${error.message}`);
    throw error;
  }
}

function readRef(item: PlistValue): Scope['refs'][number] {
  const fields = new Map(mapping(item, 'An entry of refs').map((entry) => [entry.key, entry]));
  for (const { key, keyAt } of fields.values())
    if (key !== 'match' && key !== 'ref') throw unknownKey(key, ['match', 'ref'], keyAt);
  const [match] = texts(fields.get('match'));
  const [ref] = texts(fields.get('ref'));
  if (!match || !ref?.value) throw wrong(item.at, 'An entry of refs needs "match" and "ref"');
  return { match: globs([match]), ref: ref.value };
}

function readTeam(entry: PlistEntry | undefined): Scope['team'] {
  if (entry === undefined) return undefined;
  const known = ['custom-property', 'topics'];
  const fields = new Map(mapping(entry.value, '"team"').map((each) => [each.key, each]));
  for (const { key, keyAt } of fields.values()) if (!known.includes(key)) throw unknownKey(key, known, keyAt);
  const [property] = texts(fields.get('custom-property'));
  const topics = texts(fields.get('topics'));
  if (fields.size === 1 && property?.value) return { property: property.value };
  if (fields.size === 1 && topics.length > 0) return { topics: globs(topics) };
  throw wrong(entry.value.at, '"team" needs "custom-property" or "topics"');
}

interface Text {
  readonly value: string;
  readonly at: Location;
}

/** Names on GitHub are the same in any case. */
function globs(patterns: readonly Text[]): Glob {
  const read = patterns.map(({ value, at }) => {
    try {
      return readGlob(value.toLowerCase(), { shell: true });
    } catch (error) {
      if (error instanceof UnreadableGlob) throw wrong(at, `The pattern ${JSON.stringify(value)} ${error.message}`);
      throw error;
    }
  });
  return (name) => read.some((fits) => fits(name.toLowerCase()));
}

function mapping(value: PlistValue, what: string): PlistEntry[] {
  if (value.kind !== 'dictionary') throw wrong(value.at, `${what} is a mapping of keys to values`);
  return [...value.value.values()];
}

function list(entry: PlistEntry | undefined): readonly PlistValue[] {
  if (entry === undefined) return [];
  if (entry.value.kind !== 'array') throw wrong(entry.value.at, `"${entry.key}" is a list`);
  return entry.value.value;
}

/** A text or a list of them. What YAML takes for a number or a truth is what stands there. */
function texts(entry: PlistEntry | undefined): Text[] {
  if (entry === undefined) return [];
  const items = entry.value.kind === 'array' ? entry.value.value : [entry.value];
  return items.map((item) => {
    if (item.kind === 'dictionary' || item.kind === 'array' || item.kind === 'unresolved' || item.kind === 'data')
      throw wrong(item.at, `"${entry.key}" is a text, or a list of them`);
    return { value: String(item.value), at: item.at };
  });
}

function flag(entry: PlistEntry | undefined): boolean {
  if (entry === undefined) return false;
  if (entry.value.kind !== 'boolean') throw wrong(entry.value.at, `"${entry.key}" is true or false`);
  return entry.value.value;
}

function unknownKey(given: string, known: readonly string[], at: Location): UsageError {
  const nearest = nearestName(given, known);
  const hint = nearest === undefined ? `Known are ${known.join(', ')}` : `Did you mean "${nearest}"?`;
  return wrong(at, `Unknown key "${given}". ${hint}`);
}

function wrong({ file, line, column }: Location, message: string): UsageError {
  return new UsageError(`${file}:${line}:${column}: ${message}${/[.?]$/.test(message) ? '' : '.'}`);
}
