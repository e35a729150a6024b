/**
 * What a config plugin of the table writes, given its properties.
 */
import type { JsReading } from '../../read/javascript/literals.ts';
import { isTrue, type JsObject, type JsValue, object, readDeep, unresolved } from '../../read/javascript/values.ts';
import type { Location } from '../../types.ts';
import type { ExpoPlugin, PluginText } from './plugins.ts';

function resultsOf(modConfig: JsObject): JsObject {
  const results = modConfig.entries.get('modResults')?.value;
  return results?.kind === 'object' ? results : object(modConfig.at);
}

/** A property of a plugin's props, by its path; undefined where it is not given. */
function readProp(props: JsValue | undefined, path: string): JsValue | undefined {
  const value = props && readDeep(props, path.split('.'));
  return value?.kind === 'nothing' ? undefined : value;
}

/** Does something under a property: always, never, or in doubt. */
function under(reading: JsReading, value: JsValue | undefined, run: () => void): void {
  const holds = value === undefined ? false : isTrue(value);
  if (typeof holds !== 'boolean') reading.suppose(holds, run);
  else if (holds) run();
}

/** The texts that a plugin writes, in whichever of its versions `rows` speak of. */
export function writeTexts(
  reading: JsReading,
  modConfig: JsObject,
  rows: readonly ExpoPlugin[],
  props: JsValue | undefined,
  at: Location,
): void {
  const results = resultsOf(modConfig);
  for (const key of new Set(rows.flatMap(({ texts }) => texts.map((text) => text.key)))) {
    const texts = rows.map((row) => row.texts.find((text) => text.key === key));
    const write = () => {
      const existing = results.entries.get(key)?.value;
      const [first, ...others] = texts.map((text) => text && written(text, existing, modConfig, props, at));
      const value = others.every((other) => isSame(first, other)) ? first : unresolved(whichVersion(rows, key), at);
      const isSpare = texts.every((text) => text?.keeps && !isGiven(text, props));
      if (value) reading.set(results, key, { keyAt: value.at, value, ...(isSpare && { isSpare }) });
    };
    const when = texts.find((text) => text?.when !== undefined)?.when;
    if (when === undefined) write();
    else under(reading, readProp(props, when), write);
  }
}

/** Whether the app gives the plugin a text: it is written whatever stands there. */
function isGiven({ prop }: PluginText, props: JsValue | undefined): boolean {
  const value = readProp(props, prop);
  return value !== undefined && !(value.kind === 'string' && value.value === '');
}

/** What is written; undefined where what is there stays. */
function written(
  text: PluginText,
  existing: JsValue | undefined,
  modConfig: JsObject,
  props: JsValue | undefined,
  at: Location,
): JsValue | undefined {
  const prop = readProp(props, text.prop);
  if (prop?.kind === 'boolean' && !prop.value && text.mayBeOff) return undefined;
  if (prop?.kind === 'string' && prop.value !== '') return prop;
  if (prop?.kind === 'unresolved' || prop?.kind === 'maybe') return unresolved(prop.reason, prop.at);
  if (text.keeps && existing !== undefined) return undefined;
  return text.stopsBare && props === undefined ? unresolved(STOPS, at) : fallback(text, modConfig, at);
}

const STOPS = 'This version of the plugin stops prebuild where it is given no properties';

function whichVersion([row]: readonly ExpoPlugin[], key: string): string {
  return `What ${row?.package} writes for ${key} depends on its version, which no lock file here tells`;
}

function isSame(one: JsValue | undefined, other: JsValue | undefined): boolean {
  if (one?.kind === 'string' && other?.kind === 'string') return one.value === other.value;
  if (one?.kind === 'unresolved' && other?.kind === 'unresolved') return one.reason === other.reason;
  return one === other;
}

function fallback({ fallback: text, key }: PluginText, { entries }: JsObject, at: Location): JsValue {
  if (text === undefined) return unresolved(`The plugin’s own text for ${key} is not known`, at);
  const name = entries.get('name')?.value;
  if (!text.includes('{name}')) return { kind: 'string', value: text, at };
  return name?.kind === 'string'
    ? { kind: 'string', value: text.replace('{name}', () => name.value), at }
    : unresolved(`The plugin’s text for ${key} is made with the app’s name, which is not known`, at);
}

const HEALTHKIT = 'com.apple.developer.healthkit';

export function writeEntitlements(
  reading: JsReading,
  modConfig: JsObject,
  plugin: ExpoPlugin,
  props: JsValue | undefined,
  at: Location,
): void {
  const results = resultsOf(modConfig);
  const set = (key: string, value: JsValue, isSpare = false) =>
    reading.set(results, key, { keyAt: at, value, ...(isSpare && { isSpare }) });
  // what the app declares itself is shown there
  const declared = results.entries.get(HEALTHKIT)?.value;
  if (declared?.kind !== 'boolean' || !declared.value) set(HEALTHKIT, { kind: 'boolean', value: true, at });

  const { access, background } = plugin;
  if (access) {
    const existing = access.keeps ? results.entries.get(`${HEALTHKIT}.access`)?.value : undefined;
    const kept = existing?.kind === 'array' ? existing.items : [];
    const list = (items: readonly JsValue[]): JsValue => ({
      kind: 'array',
      items: [...items],
      level: 0,
      at: existing?.at ?? at,
    });
    if (access.empty && existing?.kind !== 'array') set(`${HEALTHKIT}.access`, list([]), access.keeps);
    const place = access.when === undefined ? at : (readProp(props, access.when)?.at ?? at);
    const isThere = kept.some((item) => item.kind === 'string' && item.value === 'health-records');
    const add = () => {
      if (!isThere) set(`${HEALTHKIT}.access`, list([...kept, { kind: 'string', value: 'health-records', at: place }]));
    };
    if (access.when === undefined) add();
    else under(reading, readProp(props, access.when), add);
  }
  if (background) {
    const prop = background.prop === undefined ? undefined : readProp(props, background.prop);
    const decides = prop ?? { kind: 'boolean', value: background.byDefault, at };
    under(reading, decides, () => set(`${HEALTHKIT}.background-delivery`, { kind: 'boolean', value: true, at }));
  }
}
