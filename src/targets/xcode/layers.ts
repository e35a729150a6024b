/**
 * Where settings come from: dictionaries of a project file, and the `.xcconfig` files they are based on.
 */

import { namesGit } from '../../files/names-git.ts';
import { readSettingKey } from '../../read/setting-key.ts';
import { readXcconfig } from '../../read/xcconfig.ts';
import {
  LEADS_OUT,
  type Location,
  type PlistDictionary,
  type PlistValue,
  type Skipped,
  UnreadableFile,
} from '../../types.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { folderOf } from '../paths.ts';
import type { FileReference } from './project.ts';
import type { Assignment, Dead, Gap, Layer } from './settings.ts';

/** The files that tools write on each machine and that set none of the settings which are asked for here. */
const WRITTEN_BY_TOOLS = /(?:^|\/)(?:Pods-[^/]*|Pods|(?:Flutter-)?Generated|flutter_export_environment)\.xcconfig$/i;
/** A hostile chain of includes may double with each file. */
const MAX_FILES = 200;

/** The settings of a dictionary. Xcode pushes them sorted by key, so that the greatest matching one wins. */
export function readDictionaryLayer(settings: PlistDictionary): Layer {
  return [...settings.values()]
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .flatMap(({ key, keyAt, value }): (Assignment | Dead)[] => {
      const read = readSettingKey(key);
      const text = readSettingValue(value);
      if (!read || text === undefined) return [];
      if ('malformed' in read) return [{ dead: read.malformed, name: read.name, at: keyAt }];
      return [{ ...read, value: text, keyAt, at: value.at }];
    });
}

function readSettingValue(value: PlistValue): string | readonly string[] | undefined {
  switch (value.kind) {
    case 'string':
      return value.value;
    case 'number':
      return String(value.value);
    case 'boolean':
      return value.value ? 'YES' : 'NO';
    case 'array':
      return value.value.flatMap((item) =>
        item.kind === 'string' || item.kind === 'number' ? String(item.value) : [],
      );
    default:
      return undefined;
  }
}

/**
 * The settings of a configuration's base file with all that it includes, in file order. What is not there or cannot be
 * read leaves a gap, save what CocoaPods and Flutter write. `root` is the project's source root.
 */
export function readFileLayer(reference: FileReference, root: string, checkout: Checkout, skipped: Skipped[]): Layer {
  let count = 0;

  function read(
    written: string,
    path: string | undefined,
    at: Location,
    open: readonly string[],
  ): (Assignment | Gap | Dead)[] {
    if (WRITTEN_BY_TOOLS.test(written) && (path === undefined || checkout.locate(path) === undefined)) return [];
    if (written.startsWith('<DEVELOPER_DIR>')) return []; // part of Xcode, and about compilers
    const file = path === undefined ? undefined : checkout.locate(path);
    if (leadsOut(path)) return missing(`${written}, which ${LEADS_OUT}`, at);
    if (path === undefined || file === undefined) return missing(`${path}, which is not in the repository`, at);
    if (open.includes(file)) return []; // Xcode warns of a cycle and goes on
    count += 1;
    if (count > MAX_FILES) return missing(`${written}, behind more than ${MAX_FILES} included files`, at);
    try {
      return readXcconfig(checkout.files.bytes(file), file).flatMap((line): (Assignment | Gap | Dead)[] => {
        if (line.kind === 'assignment') return [line];
        if (line.kind === 'malformed') return [{ dead: line.key, name: line.name, at: line.at }];
        const included = findIncluded(line.path, file);
        // one that is nowhere, or outside of the repository, is for somebody's own machine
        if (line.optional && !included.found && !namesGit(line.path) && !isLinkedOut(included.path)) return [];
        return read(line.path, included.path, line.at, [...open, file]);
      });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      skipped.push({ at: error.at, reason: `The settings in ${file} cannot be read: ${error.why}.` });
      return [{ gap: `${file}, which cannot be read`, at }];
    }
  }

  function leadsOut(path: string | undefined): boolean {
    return path === undefined || isLinkedOut(path);
  }

  function isLinkedOut(path: string | undefined): boolean {
    return path !== undefined && checkout.locate(path) === undefined && checkout.leadsOut(path);
  }

  function missing(gap: string, at: Location): Gap[] {
    skipped.push({ at, reason: `Settings may stand in ${gap}.` });
    return [{ gap, at }];
  }

  /** Beside the file that includes it, then below the source root; the extension may be left out. */
  function findIncluded(written: string, from: string): { path: string | undefined; found: boolean } {
    const candidates = [folderOf(from), root]
      .map((folder) => resolvePath(folder, written, checkout.files.root))
      .flatMap((path) => (path === undefined ? [] : [path, `${path}.xcconfig`]));
    const path = candidates.find((candidate) => checkout.locate(candidate) !== undefined);
    return path === undefined ? { path: candidates[0], found: false } : { path, found: true };
  }

  return read(reference.written, reference.path, reference.at, []);
}
