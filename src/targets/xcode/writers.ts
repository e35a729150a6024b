/**
 * What puts a key into a property list while the app is built: a script phase of the target, or a lane of fastlane.
 * https://docs.fastlane.tools/actions/set_info_plist_value/
 */
import { decodeText } from '../../read/text.ts';
import { type Location, type PropertyList, type RepoFiles, UnreadableFile } from '../../types.ts';
import { makePropertyList } from '../property-list.ts';
import type { ProjectTarget } from './project.ts';

const IN_SCRIPTS = /\b(?:Add|Set) {1,9}:|\bplutil {1,9}-(?:insert|replace)\b|\bdefaults {1,9}write\b/;
const IN_LANES = /(?:set|update)_info_plist|update_plist|\b(?:Add|Set) {1,9}:|\bplutil {1,9}-(?:insert|replace)\b/;
const LANES = /(?:^|\/)fastlane\/(?:.{0,200}\/)?(?:Fastfile|[^/]{1,100}\.rb)$/;

/** The list, of which a key that it lacks is not known where something may write it. */
export function withWriters(list: PropertyList, { scripts, at }: ProjectTarget, files: RepoFiles): PropertyList {
  return makePropertyList(list.at, list.entries, (key) => {
    const own = list.get(key);
    if (own.state === 'unresolved') return own;
    if (scripts.includes(key) && IN_SCRIPTS.test(scripts)) return { reason: `A script phase names ${key}`, at };
    const lane = lanesOf(files).find(({ text }) => text.includes(key));
    return lane && { reason: `${lane.at.file} names ${key}`, at: lane.at };
  });
}

interface Lane {
  readonly text: string;
  readonly at: Location;
}

const known = new WeakMap<RepoFiles, readonly Lane[]>();

/** Files of fastlane that write property lists. */
function lanesOf(files: RepoFiles): readonly Lane[] {
  const found =
    known.get(files) ?? files.paths.filter((path) => LANES.test(path)).flatMap((path) => readLane(path, files));
  known.set(files, found);
  return found;
}

function readLane(file: string, files: RepoFiles): Lane[] {
  try {
    const text = decodeText(files.bytes(file), file);
    return IN_LANES.test(text) ? [{ text, at: { file, line: 1, column: 1 } }] : [];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [];
  }
}
