/**
 * Which entities of Core Data an app syncs. A container for CloudKit has one store, which is synced; an app that describes
 * its stores itself says of each which configuration of the model it is for, and what is synced of them.
 * https://developer.apple.com/documentation/coredata/nspersistentstoredescription/cloudkitcontaineroptions
 */

/** A store that an app describes. */
export interface DescribedStore {
  /** The configuration of the model it is for: empty for all of it, undefined where that cannot be told. */
  readonly configuration: string | undefined;
  readonly isSynced: boolean;
  /** The one that a container has by itself. */
  readonly isDefault: boolean;
}

/** What a file says of stores. */
export interface DescribedStores {
  readonly stores: readonly DescribedStore[];
  /** The stores that the container has by itself are replaced by others. */
  readonly isReplacing: boolean;
}

/** Containers that are synced are made. */
const CONTAINERS = /\bNSPersistentCloudKitContainer(?:\s{0,9}\(|\s{1,9}(?:alloc|new)\b)/g;

/** How many containers a file makes that are synced, from its code without comments and strings. */
export function containersIn(code: string): number {
  return [...code.matchAll(CONTAINERS)].length;
}

/** What belongs to which configuration, by the names of entities and of their classes. */
export type Configurations = ReadonlyMap<string, ReadonlySet<string>>;

const MADE = /\bNSPersistentStoreDescription(?:\s{0,9}\(|\s{1,9}(?:alloc|new|persistentStoreDescription))/g;
const DEFAULT = /\bpersistentStoreDescriptions\s{0,9}(?:\.first\b|\[0\]|\.firstObject\b|\.forEach\b)/g;
const REPLACES = /\bpersistentStoreDescriptions\s{0,9}=(?!=)/;
const CONFIGURATION = /\.configuration\s{0,9}=(?!=)\s{0,9}(@?"([^"\n]{0,200})")?/;
const OPTIONS = /\.cloudKitContainerOptions\s{0,9}=(?!=)\s{0,99}(nil\b)?/g;

/** The stores of a file, from its text and the same without comments and strings. */
export function describedStoresOf(text: string, code: string): DescribedStores {
  const starts = [
    ...[...code.matchAll(MADE)].map(({ index }) => ({ index, isDefault: false })),
    ...[...code.matchAll(DEFAULT)].map(({ index }) => ({ index, isDefault: true })),
  ].sort((a, b) => a.index - b.index);
  const stores = starts.map(({ index, isDefault }, at): DescribedStore => {
    const end = starts[at + 1]?.index ?? code.length;
    const part = code.slice(index, end);
    const options = [...part.matchAll(OPTIONS)];
    const isOff = (match: RegExpMatchArray): boolean => match[1] !== undefined;
    const isSynced = isDefault
      ? !options.some((match) => isOff(match) && isAlways(code, index, index + match.index)) || !options.every(isOff)
      : !options.every(isOff);
    const named = part.search(CONFIGURATION);
    const configuration = named < 0 ? '' : CONFIGURATION.exec(text.slice(index + named, end))?.[2];
    return { configuration, isSynced, isDefault };
  });
  return { stores, isReplacing: REPLACES.test(code) };
}

/** Whether what is done to a store is done in any case: in no more braces than where that is named, which no test opens. */
function isAlways(code: string, named: number, at: number): boolean {
  const between = code.slice(named, at);
  return (
    between.split('{').length <= between.split('}').length && !isTested(code.slice(Math.max(0, named - AROUND), named))
  );
}

/** Characters before a store in which a test around it is looked for. */
const AROUND = 2000;
const TEST = /(?:\bif|\belse|\bcase|\bdefault|\bswitch)\b[^{}]{0,300}$/;
/** `if let description = …` only takes apart. */
const TAKES_APART = /\bif\s{1,9}(?:let|var)\b[^{}&,]{0,300}$/;

function isTested(before: string): boolean {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const sign = before.charAt(at);
    if (sign === '}') depth += 1;
    if (sign !== '{') continue;
    if (depth > 0) depth -= 1;
    else {
      const head = before.slice(Math.max(0, at - AROUND_TEST), at);
      if (TEST.test(head) && !TAKES_APART.test(head)) return true;
    }
  }
  return false;
}

const AROUND_TEST = 310;

const MEMBER = /<memberEntity\b[^>]{0,400}\bname="([^"]{1,200})"/g;
const ENTITY = /<entity\b[^>]{0,800}>/g;
const NAME = /\sname="([^"]{1,200})"/;
const CLASS = /\srepresentedClassName="\.?([^"]{1,200})"/;

/** The configurations of models, from what is in `….xcdatamodel/contents`. */
export function configurationsOf(models: readonly string[]): Configurations {
  const found = new Map<string, Set<string>>();
  for (const model of models) {
    const classes = new Map(
      [...model.matchAll(ENTITY)].map(([entity]) => [NAME.exec(entity)?.[1] ?? '', CLASS.exec(entity)?.[1]]),
    );
    for (const part of model.split('<configuration').slice(1)) {
      const [head = '', members = ''] = splitAt(part.split('</configuration>')[0] ?? '', '>');
      const configuration = NAME.exec(head)?.[1] ?? '';
      for (const [, entity = ''] of members.matchAll(MEMBER))
        for (const name of [entity, classes.get(entity) ?? entity])
          found.set(configuration, (found.get(configuration) ?? new Set()).add(name));
    }
  }
  return found;
}

function splitAt(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** Whether what is put into an entity may be synced. Without its name: whether anything is. */
export function mayBeInCloud(
  described: readonly DescribedStores[],
  configurations: Configurations,
  entity: string | undefined,
  /** The containers that are synced: beside one that is told of, another has its store by itself. */
  containers = 1,
): boolean {
  const told = described.flatMap(({ stores }) => stores);
  const isReplaced = described.some(({ isReplacing }) => isReplacing);
  const isDefaultTold = told.some(({ isDefault }) => isDefault);
  const byItself: DescribedStore = { configuration: '', isSynced: true, isDefault: true };
  const known = isReplaced ? told.filter(({ isDefault }) => !isDefault) : isDefaultTold ? told : [...told, byItself];
  const stores = containers > 1 ? [...known, byItself] : known;
  if (stores.length === 0) return true;
  const synced = stores.filter(({ isSynced }) => isSynced);
  if (synced.length === 0 || entity === undefined) return synced.length > 0;
  const holds = ({ configuration }: DescribedStore): boolean =>
    configuration === undefined || configuration === '' || (configurations.get(configuration)?.has(entity) ?? true);
  const isKeptHere = stores.some((store) => !store.isSynced && holds(store) && store.configuration);
  return !isKeptHere || synced.some(holds);
}
