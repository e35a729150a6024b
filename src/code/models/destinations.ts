/**
 * Where records must not go, or must be known to go: logs, clipboards, clouds, and the SDKs of `sdks/`.
 *
 * A row counts where its module is imported, or where its type is declared nowhere in the target and some file of the
 * target imports the module. What comes with the system needs no import to be what it is.
 */
import type { DestinationKind } from '../../types.ts';
import { BINDING_DESTINATIONS, DART_DESTINATIONS, SCRIPT_DESTINATIONS } from './destination-packages.ts';
import { SYSTEM_DESTINATIONS } from './destination-system.ts';
import { SDK_DESTINATIONS, SDK_HOSTS, SDK_SCRIPT_DESTINATIONS } from './sdk-destinations.ts';

/** What brings what is kept on a device to iCloud. */
export type SyncedBy = 'NSPersistentCloudKitContainer' | 'swift-data-sync';

export interface Destination {
  readonly kind: DestinationKind;
  /** Who receives it, for people. */
  readonly name: string;
  /** Any of these imported. None for what every file has. */
  readonly modules?: readonly string[];
  /** The module whose name may stand before it, of what needs no import. */
  readonly of?: readonly string[];
  /** Types that the function is a member of, in Swift and Objective-C. None for a function of its own. */
  readonly types?: readonly string[];
  /** Functions, methods and properties that hand it over. All members when left out; `init` is the type's constructor,
   *  `[]` its subscript, `return f` what a method `f` of the app's own gives that the type asks for. */
  readonly members?: readonly string[];
  /** The arguments that are handed over, by label; all when left out. */
  readonly takes?: readonly string[];
  /** A name that others use too: only where the file itself imports the module. */
  readonly isCommonName?: true;
  /** `logger`: a text whose parts are private unless told otherwise; `format`: the same for a format and arguments. */
  readonly privacy?: 'logger' | 'format';
  /** Handed over by what a function gives that it is given: `Logger.i { "…" }`. */
  readonly isLazy?: true;
  /** Not in a target that imports this. */
  readonly unless?: string;
  /** Handed over with everything that an object of the app's own holds. */
  readonly isDeep?: true;
  /** It is handed over with what it is put into: told where that is seen to be handed over, else here. */
  readonly isHeld?: true;
  /** Only in a target that imports this. */
  readonly needs?: string;
  /** Only where that syncs the model that is kept. */
  readonly syncedBy?: SyncedBy;
  /** Only where what tells where to is such a place. */
  readonly at?: Place['kind'];
  /** A page, or a script of one: told where a call in that hands something over. */
  readonly isPage?: true;
  /** What is in the files that it is given is handed over: in all that it takes, or in those of these labels. */
  readonly isOfFile?: true | readonly string[];
  /** What it is called on is handed over: a request that sends itself. */
  readonly isOfItself?: true;
  /** Where the fact comes from. */
  readonly from: string;
}

/** A place that a call can be pointed at by a value: an address, a folder, a stack of Core Data. */
export interface Place {
  readonly kind: 'icloud-folder' | 'host' | 'stack';
  readonly name: string;
  /** Of a stack: what its class does by itself. */
  readonly isSynced?: boolean;
  readonly destination?: Pick<Destination, 'kind' | 'name'>;
}

export const DESTINATIONS: readonly Destination[] = [
  ...SDK_DESTINATIONS,
  ...SYSTEM_DESTINATIONS,
  ...DART_DESTINATIONS,
  ...BINDING_DESTINATIONS,
];

/** By the type's name, and with its module before it, as by an app that has one of the same name: `Segment.Analytics`. A
 *  function of its own is one of its module: `Swift.print`. */
const BY_TYPE = index(({ types, modules = [], of = modules }) =>
  types ? [...types, ...of.flatMap((module) => types.map((type) => `${module}.${type}`))] : of,
);
const BY_FUNCTION = index((row) => (row.types ? [] : (row.members ?? [])));

function index(keysOf: (row: Destination) => readonly string[]): ReadonlyMap<string, readonly Destination[]> {
  const map = new Map<string, Destination[]>();
  for (const row of DESTINATIONS) for (const key of keysOf(row)) map.set(key, [...(map.get(key) ?? []), row]);
  return map;
}

/** The rows for a member of a type, or for a function of its own. */
export function destinationsOf(type: string | undefined, member: string): readonly Destination[] {
  if (type === undefined) return BY_FUNCTION.get(member) ?? [];
  // bindings for .NET begin with a large letter what Apple begins with a small one: `SetString`
  const selector = member.charAt(0).toLowerCase() + member.slice(1);
  return (BY_TYPE.get(type) ?? []).filter(
    ({ members }) => !members || members.includes(member) || members.includes(selector),
  );
}

/** Whether some row is about members of a type. */
export function isDestinationType(type: string): boolean {
  return BY_TYPE.has(type);
}

const BY_PACKAGE = [...SDK_SCRIPT_DESTINATIONS, ...SCRIPT_DESTINATIONS].reduce((map, row) => {
  for (const name of row.modules ?? []) map.set(name, [...(map.get(name) ?? []), row]);
  return map;
}, new Map<string, Destination[]>());

/** The row for something that JavaScript reaches by a path, `package#a.b`. */
export function destinationAt(path: string): Destination | undefined {
  const at = path.indexOf('#');
  const rest = `.${path.slice(at + 1).replace(/(?<=^|\.)(?:append|objectForKey|removeObject)$/, (name) => WRITTEN.get(name) ?? name)}`;
  const rows = packageNames(path.slice(0, at)).flatMap((name) => BY_PACKAGE.get(name) ?? []);
  return rows.find(({ members }) => !members || members.some((member) => rest.endsWith(`.${member}`)));
}

/** What methods of collections are lowered to, of whatever they are called on, and how they are written. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['append', 'push'],
  ['objectForKey', 'get'],
  ['removeObject', 'delete'],
]);

/** What a path inside of a package belongs to: `firebase/analytics/dist/x` to `firebase/analytics` and `firebase`. */
function packageNames(module: string): readonly string[] {
  const parts = module.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

/** Whether a package is one of a row: its names are worth telling from the app's own. */
export function isDestinationPackage(name: string): boolean {
  return BY_PACKAGE.has(name);
}

/** Who an address belongs to, from a literal that holds its host. */
export function hostIn(text: string): Place | undefined {
  const [, host, path] = /^(?:https?:|wss?:)?(?:\/\/)?([A-Za-z0-9.-]+)(\/[\w.-]+)?/.exec(text) ?? [];
  if (!host?.includes('.')) return undefined;
  const labels = host.toLowerCase().split('.');
  return labels
    .map((_, index) => labels.slice(index).join('.'))
    .map((known) => SDK_HOSTS.get(known) ?? SDK_HOSTS.get(`${known}${path ?? ''}`))
    .find((place) => place !== undefined);
}
