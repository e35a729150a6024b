/**
 * Build settings of an XcodeGen specification.
 */
import type { PlistDictionary, PlistEntry, PlistValue } from '../../types.ts';
import { entriesOf, lookUp, textsOf } from '../plist-paths.ts';

const DEEPEST = 20;

/** What the groups of a specification may still bring: one may name another twice, and so on. */
export interface GroupFuel {
  left: number;
}

export function makeGroupFuel(): GroupFuel {
  return { left: 5_000_000 };
}

/** The settings of one configuration: groups below `base` below `configs`. A plain map is one only without those. */
export function mergeSettings(
  settings: PlistValue | undefined,
  config: string,
  configs: readonly string[],
  groups: PlistDictionary,
  fuel: GroupFuel,
): PlistDictionary {
  return new Map(collect(settings, config, configs, groups, 0, fuel).map((entry) => [entry.key, entry]));
}

function collect(
  settings: PlistValue | undefined,
  config: string,
  configs: readonly string[],
  groups: PlistDictionary,
  depth: number,
  fuel: GroupFuel,
): readonly PlistEntry[] {
  const fields = entriesOf(settings);
  // what a group brings is copied at each level
  fuel.left -= depth * (fields.size + 1);
  if (depth > DEEPEST || fuel.left < 0) return [];
  if (!['base', 'configs', 'groups', 'presets'].some((key) => fields.has(key))) return [...fields.values()];
  const fromGroups = textsOf(lookUp(settings, 'groups')).flatMap((name) =>
    collect(groups.get(name)?.value, config, configs, groups, depth + 1, fuel),
  );
  const ofConfigs = [...entriesOf(lookUp(settings, 'configs')).values()].filter(({ key }) =>
    isMeant(key, config, configs),
  );
  return [
    ...fromGroups,
    ...entriesOf(lookUp(settings, 'base')).values(),
    ...ofConfigs.flatMap(({ value }) => [...entriesOf(value).values()]),
  ];
}

/** A name that is no configuration's means all that contain it, in whatever case. */
function isMeant(key: string, config: string, configs: readonly string[]): boolean {
  const lower = key.toLowerCase();
  if (config.toLowerCase() === lower) return true;
  return !configs.some((one) => one.toLowerCase() === lower) && config.toLowerCase().includes(lower);
}
