/**
 * What `config-file`, `edit-config` and plugins write into the Info.plist and the entitlements of a Cordova app.
 * https://cordova.apache.org/docs/en/latest/plugin_ref/spec.html#config-file
 */
import { childrenOf, type XmlElement } from '../../read/xml.ts';
import type { Location, PlistEntry, PlistValue } from '../../types.ts';
import { matchesGlob } from '../glob.ts';
import type { CordovaPlugin } from './plugins.ts';

export interface CordovaLists {
  readonly info: Map<string, PlistEntry>;
  /** By configuration: `Debug`, `Release`. */
  readonly entitlements: ReadonlyMap<string, Map<string, PlistEntry>>;
}

export interface Variables {
  get(name: string): { readonly value: string; readonly at: Location } | undefined;
}

export const CONFIGURATIONS = ['Debug', 'Release'];
const HEALTHKIT = 'com.apple.developer.healthkit';

export function emptyLists(): CordovaLists {
  return { info: new Map(), entitlements: new Map(CONFIGURATIONS.map((name) => [name, new Map()])) };
}

/** The changes that stand directly in an element and in its `<platform name="ios">`. */
export function applyChanges(lists: CordovaLists, element: XmlElement, variables?: Variables): void {
  const platforms = childrenOf(element, 'platform').filter((one) => one.attributes.get('name')?.value === 'ios');
  for (const parent of [element, ...platforms]) {
    for (const change of childrenOf(parent, 'config-file')) {
      applyChange(lists, change, change.attributes.get('target')?.value, change.attributes.get('parent'), variables);
    }
    for (const change of childrenOf(parent, 'edit-config')) {
      applyChange(lists, change, change.attributes.get('file')?.value, change.attributes.get('target'), variables);
    }
  }
}

function applyChange(
  lists: CordovaLists,
  change: XmlElement,
  file: string | undefined,
  key: { readonly value: string; readonly at: Location } | undefined,
  variables: Variables | undefined,
): void {
  const platform = change.attributes.get('platform')?.value ?? 'ios'; // as PhoneGap Build has it
  const [content] = change.children;
  const value = content && toValue(content, variables);
  if (file === undefined || platform !== 'ios' || !key || !value) return;
  const replaces = change.attributes.get('mode')?.value === 'overwrite';
  for (const list of listsFor(lists, file)) put(list, key.value, key.at, value, replaces);
}

/** The lists that a pattern like `*-Info.plist` or `Entitlements-Release.plist` means, in whatever folder. */
function listsFor({ info, entitlements }: CordovaLists, file: string): readonly Map<string, PlistEntry>[] {
  if (/Info\.plist$/.test(file)) return [info];
  const pattern = file.replace(/^.*\//, '');
  return CONFIGURATIONS.flatMap((name) =>
    matchesGlob(pattern, `Entitlements-${name}.plist`) ? (entitlements.get(name) ?? []) : [],
  );
}

/** Lists are joined, all else is replaced. */
function put(list: Map<string, PlistEntry>, key: string, keyAt: Location, value: PlistValue, replaces: boolean): void {
  const before = list.get(key)?.value;
  const joined: PlistValue =
    before?.kind === 'array' && value.kind === 'array' && !replaces
      ? {
          ...value,
          value: [...before.value, ...value.value.filter((item) => !before.value.some((one) => isSame(one, item)))],
        }
      : value;
  list.set(key, { key, keyAt, value: joined });
}

function isSame(one: PlistValue, other: PlistValue): boolean {
  return one.kind === 'string' && other.kind === 'string' && one.value === other.value;
}

/** `<string>`, `<true/>`, `<array>`, `<dict>` as a value of a property list. */
function toValue(element: XmlElement, variables: Variables | undefined): PlistValue | undefined {
  const { at, text } = element;
  switch (element.name) {
    case 'string':
      return fill(text.value, text.at, variables);
    case 'true':
    case 'false':
      return { kind: 'boolean', value: element.name === 'true', at };
    case 'integer':
    case 'real':
      return { kind: 'number', value: Number(text.value), at };
    case 'array':
      return { kind: 'array', value: element.children.flatMap((child) => toValue(child, variables) ?? []), at };
    case 'dict': {
      const entries = new Map<string, PlistEntry>();
      for (const [index, child] of element.children.entries()) {
        const next = child.name === 'key' ? element.children[index + 1] : undefined;
        const value = next && toValue(next, variables);
        if (value) entries.set(child.text.value, { key: child.text.value, keyAt: child.at, value });
      }
      return { kind: 'dictionary', value: entries, at };
    }
    default:
      return undefined;
  }
}

/** `$VARIABLE` in a plugin's text. A text that is a variable stands where the variable does. */
function fill(text: string, at: Location, variables: Variables | undefined): PlistValue {
  const whole = /^\$([A-Z][A-Z0-9_]*)$/.exec(text)?.[1];
  const given = whole === undefined ? undefined : variables?.get(whole);
  if (given) return { kind: 'string', ...given };
  const missing = /\$[A-Z][A-Z0-9_]+/.exec(text)?.[0];
  if (variables === undefined || missing === undefined) return { kind: 'string', value: text, at };
  const filled = text.replace(/\$([A-Z][A-Z0-9_]+)/g, (written, name: string) => variables.get(name)?.value ?? written);
  return /\$[A-Z][A-Z0-9_]+/.test(filled)
    ? { kind: 'unresolved', reason: `Nothing gives the plugin’s variable ${missing} a value`, at }
    : { kind: 'string', value: filled, at };
}

/** What a plugin of the table writes. `at` is where the plugin is named. */
export function applyPlugin(lists: CordovaLists, plugin: CordovaPlugin, variables: Variables, at: Location): void {
  for (const { key, variable, fallback } of plugin.texts) {
    const given = variables.get(variable);
    put(
      lists.info,
      key,
      given?.at ?? at,
      { kind: 'string', value: given?.value ?? fallback, at: given?.at ?? at },
      true,
    );
  }
  const clinical = plugin.clinicalVariable === undefined ? undefined : variables.get(plugin.clinicalVariable);
  for (const list of lists.entitlements.values()) {
    put(list, HEALTHKIT, at, { kind: 'boolean', value: true, at }, true);
    put(list, `${HEALTHKIT}.access`, at, { kind: 'array', value: [], at }, false);
  }
  if (!clinical) return;
  const reason = 'The plugin adds it when it is added by hand with this variable, not when it is restored';
  const unknown: PlistValue = { kind: 'unresolved', reason, at: clinical.at };
  put(lists.info, 'NSHealthClinicalHealthRecordsShareUsageDescription', clinical.at, unknown, true);
  for (const list of lists.entitlements.values()) put(list, `${HEALTHKIT}.access`, clinical.at, unknown, true);
}
