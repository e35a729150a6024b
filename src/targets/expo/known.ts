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

export function writeText(
  reading: JsReading,
  modConfig: JsObject,
  text: PluginText,
  props: JsValue | undefined,
  at: Location,
): void {
  const results = resultsOf(modConfig);
  const prop = readProp(props, text.prop);
  const write = () => {
    if (prop?.kind === 'boolean' && !prop.value && text.mayBeOff) return;
    const existing = results.entries.get(text.key)?.value;
    if (prop?.kind === 'string' && prop.value !== '') set(prop);
    else if (prop?.kind === 'unresolved' || prop?.kind === 'maybe') set(unresolved(prop.reason, prop.at));
    else if (!text.keeps || existing === undefined) set(fallback(text, modConfig, at));
  };
  const set = (value: JsValue) => reading.set(results, text.key, { keyAt: value.at, value });
  if (text.when === undefined) write();
  else under(reading, readProp(props, text.when), write);
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
  const set = (key: string, value: JsValue) => reading.set(results, key, { keyAt: at, value });
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
    if (access.empty && existing?.kind !== 'array') set(`${HEALTHKIT}.access`, list([]));
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
