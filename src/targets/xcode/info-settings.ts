/**
 * `INFOPLIST_KEY_*`: which settings put which key into an Info.plist, and how they meet what is there already.
 */
import type { Located, PlistEntry, PlistValue } from '../../types.ts';
import type { Setting, Settings } from './settings.ts';
import { splitList } from './split-list.ts';

const PREFIX = 'INFOPLIST_KEY_';

/** The only NSHealth keys that Xcode makes of settings. swift-build, Sources/SWBCore/Settings/BuiltinMacros.swift. Other
 *  names it ignores without a word. */
const HEALTH_KEYS: ReadonlySet<string> = new Set([
  'NSHealthClinicalHealthRecordsShareUsageDescription',
  'NSHealthShareUsageDescription',
  'NSHealthUpdateUsageDescription',
]);

/** Settings whose words are the items of a list. */
const LISTS: ReadonlySet<string> = new Set([
  'UIRequiredDeviceCapabilities',
  'UISupportedInterfaceOrientations',
  'UISupportedInterfaceOrientations~ipad',
  'UISupportedInterfaceOrientations~iphone',
]);

/** The key that a setting makes; nothing where Xcode knows no such setting. */
export function keyOfSetting(name: string): string | undefined {
  const key = name.slice(PREFIX.length).replace(/^(UISupportedInterfaceOrientations)_i(Pad|Phone)$/, toDevice);
  return isIgnored(key) ? undefined : key;
}

/** The setting that would make a key; nothing where none does. */
export function settingOfKey(key: string): string | undefined {
  return isIgnored(key) ? undefined : PREFIX + key.replace(/~i(p)/, (_, letter: string) => `_i${letter.toUpperCase()}`);
}

/** INFOPLIST_KEY_NSHealth* settings that have no effect: all of them where nothing is generated. */
export function inertNames(settings: Settings, all: boolean): Located<string>[] {
  return settings.names(`${PREFIX}NSHealth`).flatMap((name) => {
    const found = settings.find(name);
    const isInert = all || isIgnored(name.slice(PREFIX.length));
    return isInert && found.state === 'known' ? [{ value: name, at: found.value.keyAt }] : [];
  });
}

/** The entry that a setting makes. An empty one too: it wipes what the file says. */
export function generatedEntry(name: string, key: string, settings: Settings): PlistEntry | undefined {
  const found = settings.find(name);
  if (found.state === 'absent') return undefined;
  if (found.state === 'unresolved') {
    return { key, keyAt: found.at, value: { kind: 'unresolved', reason: found.reason, at: found.at } };
  }
  const shadows = found.value.shadows.map((shadowed) => shadowedEntry(key, shadowed));
  const value = LISTS.has(key) ? listValue(name, found.value, settings) : textValue(name, key, found.value, settings);
  return { key, keyAt: found.value.keyAt, value, ...(shadows.length > 0 && { shadows }) };
}

/** What stands in the file already, and what is to go over it: a list grows, anything else is replaced. */
export function mergeEntry(below: PlistEntry | undefined, above: PlistEntry): PlistEntry {
  if (!below) return above;
  const [old, added] = [below.value, above.value];
  if (added.kind === 'array' && old.kind === 'array') {
    const known = new Set(old.value.flatMap((item) => (item.kind === 'string' ? [item.value] : [])));
    const more = added.value.filter((item) => item.kind !== 'string' || !known.has(item.value));
    return { ...below, value: { ...old, value: [...old.value, ...more] } };
  }
  if (added.kind === 'array' && old.kind === 'dictionary') {
    const flags = added.value.flatMap((item): [string, PlistEntry][] =>
      item.kind === 'string'
        ? [[item.value, { key: item.value, keyAt: item.at, value: { kind: 'boolean', value: true, at: item.at } }]]
        : [],
    );
    return { ...below, value: { ...old, value: new Map([...old.value, ...flags]) } };
  }
  if (added.kind === 'dictionary' && old.kind === 'dictionary') {
    return { ...below, value: { ...old, value: new Map([...old.value, ...added.value]) } };
  }
  return { ...above, shadows: [...(above.shadows ?? []), below] };
}

function isIgnored(key: string): boolean {
  return key.startsWith('NSHealth') && !HEALTH_KEYS.has(key);
}

function toDevice(_: string, base: string, device: string): string {
  return `${base}~i${device.toLowerCase()}`;
}

function textValue(name: string, key: string, { at }: Setting, settings: Settings): PlistValue {
  const text = settings.text(name);
  if (text.state === 'unresolved') return { kind: 'unresolved', reason: text.reason, at };
  const value = text.state === 'known' ? text.value : '';
  const isSwitch = (value === 'YES' || value === 'NO') && !key.endsWith('UsageDescription');
  return isSwitch ? { kind: 'boolean', value: value === 'YES', at } : { kind: 'string', value, at };
}

function listValue(name: string, { at }: Setting, settings: Settings): PlistValue {
  const list = settings.list(name);
  if (list.state === 'unresolved') return { kind: 'unresolved', reason: list.reason, at };
  const words = list.state === 'known' ? list.value.flatMap(splitList) : [];
  return { kind: 'array', at, value: words.map((value) => ({ kind: 'string', value, at })) };
}

/** A weaker assignment of the same setting, as it is written. */
function shadowedEntry(
  key: string,
  { value, keyAt, at }: { value: string | readonly string[]; keyAt: Setting['keyAt']; at: Setting['at'] },
): PlistEntry {
  return { key, keyAt, value: { kind: 'string', value: typeof value === 'string' ? value : value.join(' '), at } };
}
