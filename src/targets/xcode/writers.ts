/**
 * What puts a key into a property list while the app is built: a script phase of the target, or a lane of fastlane.
 * https://docs.fastlane.tools/actions/set_info_plist_value/
 */

import { literal } from '../../patterns.ts';
import type { Location, PropertyList } from '../../types.ts';
import type { Checkout } from '../checkout.ts';
import { folderOf, isInside } from '../paths.ts';
import { readTextIfPossible } from '../plist-paths.ts';
import { makePropertyList } from '../property-list.ts';
import type { ProjectTarget } from './project.ts';

/** The list, of which a key that it lacks is not known where a script phase may write it. */
export function writtenByScripts(list: PropertyList, { scripts, at }: ProjectTarget): PropertyList {
  return withUnknown(list, (key) =>
    writes(scripts, key) ? { reason: `A script phase writes ${key}`, at } : undefined,
  );
}

/** The same where a lane writes it for the projects in a folder. Lanes write Info.plists, not entitlements. */
export function writtenByLanes(list: PropertyList, root: string, checkout: Checkout): PropertyList {
  return withUnknown(list, (key) => {
    const lane = lanesOf(checkout).find(({ text, around }) => isInside(root, around) && sets(text, key));
    return lane && { reason: `${lane.at.file} writes ${key}`, at: lane.at };
  });
}

function withUnknown(
  list: PropertyList,
  why: (key: string) => { readonly reason: string; readonly at: Location } | undefined,
): PropertyList {
  return makePropertyList(list.at, list.entries, (key) => {
    const own = list.get(key);
    return own.state === 'unresolved' ? own : why(key);
  });
}

/** Whether one of its commands adds or sets the key: `PlistBuddy -c "Add :KEY …"`, `plutil -insert KEY`. */
function writes(scripts: string, key: string): boolean {
  if (!scripts.includes(key.replace(/^.*\./, ''))) return false;
  const command = new RegExp(
    `(?:\\b(?:Add|Set) {1,9}:|\\bplutil {1,9}-(?:insert|replace) {1,9}|\\bdefaults {1,9}write {1,9}\\S{1,200} {1,9})['"]?${literal(key)}(?![\\w.-])`,
  );
  return linesOf(scripts).some((line) => command.test(line.replaceAll('\\.', '.')));
}

/** Whether a lane sets the key: `set_info_plist_value(key: "KEY", …)`, `plist["KEY"] = …`. */
function sets(lane: string, key: string): boolean {
  const name = `["':]${literal(key)}["']?`;
  const set = new RegExp(
    `set_info_plist_value\\b[^)]{0,400}\\bkey: {0,9}${name}|\\[ {0,9}${name} {0,9}\\] {0,9}=(?!=)`,
  );
  return set.test(linesOf(lane).join('\n')) || writes(lane, key);
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => !/^\s*#/.test(line));
}

interface Lane {
  readonly text: string;
  readonly at: Location;
  /** The folder that fastlane stands in. */
  readonly around: string;
}

const LANES = /(?:^|\/)fastlane\/(?:.{0,200}\/)?(?:Fastfile|[^/]{1,100}\.rb)$/;

const known = new WeakMap<Checkout, readonly Lane[]>();

function lanesOf(checkout: Checkout): readonly Lane[] {
  const found =
    known.get(checkout) ??
    checkout.files.paths.filter((path) => LANES.test(path)).map((path) => laneOf(path, checkout));
  known.set(checkout, found);
  return found;
}

function laneOf(file: string, checkout: Checkout): Lane {
  const around = folderOf(file.slice(0, file.lastIndexOf('fastlane/') + 'fastlane'.length));
  return { text: readTextIfPossible(checkout.files, file), at: { file, line: 1, column: 1 }, around };
}
