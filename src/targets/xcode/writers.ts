/**
 * What puts a key into a property list while the app is built: a script phase of the target, or a lane of fastlane.
 * https://docs.fastlane.tools/actions/set_info_plist_value/
 */
import { decodeText } from '../../read/text.ts';
import { type Location, type PropertyList, type RepoFiles, UnreadableFile } from '../../types.ts';
import { folderOf } from '../checkout.ts';
import { isInside } from '../paths.ts';
import { makePropertyList } from '../property-list.ts';
import type { ProjectTarget } from './project.ts';

/** The list, of which a key that it lacks is not known where a script phase may write it. */
export function writtenByScripts(list: PropertyList, { scripts, at }: ProjectTarget): PropertyList {
  return withUnknown(list, (key) =>
    writes(scripts, key) ? { reason: `A script phase writes ${key}`, at } : undefined,
  );
}

/** The same where a lane writes it for the projects in a folder. Lanes write Info.plists, not entitlements. */
export function writtenByLanes(list: PropertyList, root: string, files: RepoFiles): PropertyList {
  return withUnknown(list, (key) => {
    const lane = lanesOf(files).find(({ text, around }) => isInside(root, around) && sets(text, key));
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

function literal(key: string): string {
  return key.replaceAll(/[^\w-]/g, '\\$&');
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

const known = new WeakMap<RepoFiles, readonly Lane[]>();

function lanesOf(files: RepoFiles): readonly Lane[] {
  const found =
    known.get(files) ?? files.paths.filter((path) => LANES.test(path)).flatMap((path) => readLane(path, files));
  known.set(files, found);
  return found;
}

function readLane(file: string, files: RepoFiles): Lane[] {
  try {
    const around = folderOf(file.slice(0, file.lastIndexOf('fastlane/') + 'fastlane'.length));
    return [{ text: decodeText(files.bytes(file), file), at: { file, line: 1, column: 1 }, around }];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [];
  }
}
