/**
 * Config plugins as prebuild runs them: each registers changes of the Info.plist and the entitlements, which are made
 * last registered first. https://docs.expo.dev/config-plugins/mods/
 */
import type { JsReading } from '../../read/javascript/literals.ts';
import {
  callable,
  hasEntries,
  type JsObject,
  type JsUnresolved,
  type JsValue,
  object,
  readDeep,
  unresolved,
} from '../../read/javascript/values.ts';
import type { Location } from '../../types.ts';
import { writeEntitlements, writeTexts } from './known.ts';
import { type ExpoPlugin, soundsOfHealth } from './plugins.ts';

type Plist = 'infoPlist' | 'entitlements';

interface Mod {
  readonly plist: Plist;
  readonly doubt: JsUnresolved | undefined;
  readonly change: (modConfig: JsObject) => JsValue;
}

export interface ExpoMods {
  /** What stands in for `@expo/config-plugins`. */
  readonly library: JsObject;
  /** Calls of `withX(config, …)` from elsewhere: a plugin gives back its config. */
  callUnknown(name: string, args: readonly JsValue[], at: Location): JsValue | undefined;
  /** Registers what a plugin of the table does. */
  addKnown(rows: readonly ExpoPlugin[], props: JsValue | undefined, at: Location): void;
  /** Says that something which cannot be evaluated may touch health keys. */
  addUnknown(why: JsUnresolved): void;
  /** Makes the changes to what `ios` declares. */
  run(config: JsObject): Record<Plist, JsObject> & { readonly unknown: readonly JsUnresolved[] };
}

/** `reading` evaluates the modules; `textAt` is the source text of a place, to look for keys in what is not evaluated. */
export function openMods(reading: () => JsReading, textAt: (at: Location) => string): ExpoMods {
  const mods: Mod[] = [];
  const unknown: JsUnresolved[] = [];
  const healthAt = new Map<string, boolean>();

  const register = (plist: Plist, change: Mod['change']) => mods.push({ plist, doubt: reading().doubt(), change });

  function registerAction(
    plist: Plist,
    config: JsValue | undefined,
    action: JsValue | undefined,
    at: Location,
  ): JsValue {
    if (action?.kind === 'function') register(plist, (modConfig) => action.call([modConfig], at));
    else
      unknown.push(
        action?.kind === 'unresolved' ? action : unresolved('A change of the property lists is not evaluated', at),
      );
    return config ?? unresolved('A plugin gets no config', at);
  }

  /** Asked again for each call of one function. */
  function namesHealth(at: Location): boolean {
    const place = `${at.file}:${at.line}:${at.endLine}`;
    const known =
      healthAt.get(place) ??
      /NSHealth\w{1,80}(?:Description|Identifiers)|com\.apple\.developer\.healthkit/.test(textAt(at));
    healthAt.set(place, known);
    return known;
  }

  /** A change of something else, unless its source names a health key. */
  function passOver(name: string, args: readonly JsValue[], at: Location): JsValue | undefined {
    const [config, ...rest] = args;
    const names = rest.flatMap((arg) => (arg.kind === 'array' ? arg.items : [arg]));
    const touches = names.some((arg) => arg.kind === 'function' && namesHealth(arg.at));
    if (touches) unknown.push(unresolved(`\`${name}\` changes health keys in code that is not evaluated`, at));
    return config;
  }

  function callPlugin(
    config: JsValue | undefined,
    listed: JsValue | undefined,
    own: readonly JsValue[],
    at: Location,
  ): JsValue {
    const given = config ?? unresolved('A plugin gets no config', at);
    let [plugin, props] = [listed, own];
    while (plugin?.kind === 'array') [plugin, props] = [plugin.items[0], plugin.items.slice(1, 2)];
    if (plugin?.kind === 'function') return plugin.call([given, ...props], at);
    if (plugin?.kind === 'maybe') {
      const { value, reason, at: place } = plugin;
      reading().suppose(unresolved(reason, place), () => callPlugin(given, value, props, at));
    }
    if (plugin?.kind === 'unresolved') unknown.push(plugin);
    return given;
  }

  function callPlugins(config: JsValue | undefined, plugins: JsValue | undefined, at: Location): JsValue {
    const given = config ?? unresolved('A plugin gets no config', at);
    const open = plugins?.kind === 'array' ? plugins.open : whyUnknown(plugins);
    if (open) unknown.push(open);
    const listed = plugins?.kind === 'array' ? plugins.items : [];
    return listed.reduce((all, plugin) => callPlugin(all, plugin, [], at), given);
  }

  const natives: readonly (readonly [string, (args: readonly JsValue[], at: Location) => JsValue])[] = [
    ['withInfoPlist', ([config, action], at) => registerAction('infoPlist', config, action, at)],
    ['withEntitlementsPlist', ([config, action], at) => registerAction('entitlements', config, action, at)],
    ['withPlugins', ([config, plugins], at) => callPlugins(config, plugins, at)],
    [
      'withRunOnce',
      ([config, options], at) =>
        options && hasEntries(options)
          ? callPlugin(config, options.entries.get('plugin')?.value, [], at)
          : (config ?? unresolved('A plugin gets no config', at)),
    ],
    ['createRunOncePlugin', ([plugin], at) => plugin ?? unresolved('There is no plugin', at)],
    ['withMod', ([config, options], at) => callMod(config, options, at)],
    [
      'createInfoPlistPlugin',
      ([action], at) => callable(at, ([config], place) => registerSimple('infoPlist', config, action, place)),
    ],
    [
      'createEntitlementsPlugin',
      ([action], at) => callable(at, ([config], place) => registerSimple('entitlements', config, action, place)),
    ],
  ];

  function callMod(config: JsValue | undefined, options: JsValue | undefined, at: Location): JsValue {
    const option = (key: string) => (options && hasEntries(options) ? options.entries.get(key)?.value : undefined);
    const mod = option('mod');
    const plist =
      mod?.kind === 'string' && (mod.value === 'infoPlist' || mod.value === 'entitlements') ? mod.value : undefined;
    const action = option('action');
    if (plist) return registerAction(plist, config, action, at);
    return (
      passOver('withMod', [config ?? unresolved('A plugin gets no config', at), ...(action ? [action] : [])], at) ??
      unresolved('A plugin gets no config', at)
    );
  }

  /** `(config, plist) => plist`. */
  function registerSimple(
    plist: Plist,
    config: JsValue | undefined,
    action: JsValue | undefined,
    at: Location,
  ): JsValue {
    const given = config ?? unresolved('A plugin gets no config', at);
    if (action?.kind !== 'function') return registerAction(plist, given, action, at);
    register(plist, (modConfig) => {
      const before = modConfig.entries.get('modResults')?.value ?? given;
      modConfig.entries.set('modResults', { keyAt: at, value: action.call([given, before], at) });
      return modConfig;
    });
    return given;
  }

  const top = { file: '', line: 1, column: 1 };
  const library = object(
    top,
    natives.map(([name, native]) => [name, callable(top, native)] as const),
  );
  library.open = unresolved('This part of `@expo/config-plugins` is not evaluated', top);

  function change({ change: action, doubt }: Mod, modConfig: JsObject): void {
    const result = doubt ? reading().suppose(doubt, () => action(modConfig)) : action(modConfig);
    const replaced = result.kind === 'object' ? result.entries.get('modResults')?.value : undefined;
    const current = replaced ?? modConfig.entries.get('modResults')?.value;
    if (replaced) modConfig.entries.set('modResults', { keyAt: result.at, value: replaced });
    if (result.kind === 'unresolved' && current?.kind === 'object') current.open ??= result;
  }

  return {
    library,
    callUnknown(name, args, at) {
      if (!/^with[A-Z]/.test(name) || args[0]?.kind !== 'object') return undefined;
      if (soundsOfHealth(name)) unknown.push(unresolved(`\`${name}\` is not in the repository`, at));
      return passOver(name, args, at);
    },
    addKnown(rows, props, at) {
      const [row] = rows;
      if (!row) return;
      register('infoPlist', (modConfig) => {
        writeTexts(reading(), modConfig, rows, props, at);
        return modConfig;
      });
      register('entitlements', (modConfig) => {
        writeEntitlements(reading(), modConfig, row, props, at);
        return modConfig;
      });
    },
    addUnknown: (why) => unknown.push(why),
    run(config) {
      const results = { infoPlist: startOf(config, 'infoPlist'), entitlements: startOf(config, 'entitlements') };
      for (const mod of mods.toReversed()) {
        const before = results[mod.plist];
        const modConfig = object(config.at, [['modResults', before]]);
        for (const [key, entry] of config.entries) if (key !== 'modResults') modConfig.entries.set(key, entry);
        modConfig.entries.set('modRequest', {
          keyAt: config.at,
          value: unresolved('Prebuild alone knows it', config.at),
        });
        change(mod, modConfig);
        const after = modConfig.entries.get('modResults')?.value;
        if (after?.kind === 'object') results[mod.plist] = after;
        else
          before.open ??= after?.kind === 'unresolved' ? after : unresolved('A plugin replaces all of it', config.at);
      }
      return { ...results, unknown };
    },
  };
}

function whyUnknown(value: JsValue | undefined): JsUnresolved | undefined {
  if (value?.kind === 'maybe') return unresolved(value.reason, value.at);
  return value?.kind === 'unresolved' ? value : undefined;
}

/** What `ios.infoPlist` or `ios.entitlements` declares, as an object of its own. */
function startOf(config: JsObject, plist: Plist): JsObject {
  const declared = readDeep(config, ['ios', plist]);
  const made = object(declared.at);
  if (declared.kind === 'object') for (const [key, entry] of declared.entries) made.entries.set(key, entry);
  const open = declared.kind === 'object' ? declared.open : whyUnknown(declared);
  return open ? { ...made, open } : made;
}
