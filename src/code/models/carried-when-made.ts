/**
 * What the system is given when something is made, and gives back to a delegate: the identifier of a context menu, of a request
 * to notify and of a region, and what stands in a shortcut.
 * https://developer.apple.com/documentation/uikit/uicontextmenuconfiguration/identifier
 * https://developer.apple.com/documentation/corelocation/clregion/identifier
 * https://developer.apple.com/documentation/uikit/uiapplicationshortcutitem
 */
import { LEADS, NOTIFICATION } from './notified.ts';

interface Row {
  readonly store: string;
  readonly made: readonly string[];
  readonly parts: readonly string[];
  /** What leads to it, where that is something else. */
  readonly read?: ReadonlySet<string>;
}

const ROWS: readonly Row[] = [
  { store: 'a context menu', made: ['UIContextMenuConfiguration'], parts: ['identifier'] },
  { store: NOTIFICATION, made: ['UNNotificationRequest'], parts: ['identifier'], read: LEADS },
  { store: 'a region', made: ['CLCircularRegion', 'CLBeaconRegion', 'CLRegion'], parts: ['identifier'] },
  {
    store: 'a shortcut',
    made: ['UIApplicationShortcutItem', 'UIMutableApplicationShortcutItem'],
    parts: ['type', 'localizedTitle', 'localizedSubtitle', 'userInfo'],
  },
];

/** Calls of Objective-C and .NET whose first argument is the identifier. */
const BY_IDENTIFIER = /(?:With|From|from)Identifier$|^Create$/;

/** The store and the part that an argument of what makes a type is put into. */
export function putWhenMade(
  type: string,
  name: string,
  label: string | undefined,
  index: number,
): { readonly store: string; readonly part: string } | undefined {
  const row = ROWS.find(({ made }) => made.includes(type));
  if (!row) return undefined;
  const part = row.parts.find((it) => it === label);
  if (part !== undefined) return { store: row.store, part };
  const isFirst = index === 0 && row.parts.includes('identifier') && BY_IDENTIFIER.test(name);
  return isFirst ? { store: row.store, part: 'identifier' } : undefined;
}

/** The same of a part that is read of it, as Apple's languages or .NET spell it. */
export function readOfMade(type: string, name: string): { readonly store: string; readonly part: string } | undefined {
  const part = name.charAt(0).toLowerCase() + name.slice(1);
  const row = ROWS.find(({ made, parts, read }) => parts.includes(part) && (read?.has(type) || made.includes(type)));
  return row && { store: row.store, part };
}

/** Who reads something of it writes one of these; none of another store. */
export function wordsOfMade(store: string): readonly string[] {
  return ROWS.find((row) => row.store === store)?.made ?? [];
}
