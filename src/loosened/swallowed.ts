import type { State } from '../check/check.ts';
import { excluder } from '../files/folders.ts';
import type { AppTarget, Located, RepoFiles } from '../types.ts';
import { findRenames, isAlike } from './renames.ts';
import { findByContent } from './same-content.ts';

/** Two states, and what the check of the later one leaves out. */
export interface Swallowing {
  readonly past: Pick<State, 'targets'>;
  readonly state: Pick<State, 'targets'>;
  /** The files of the base, also those that it excludes. */
  readonly base: RepoFiles;
  /** The checked files, also those that are excluded. */
  readonly whole: RepoFiles;
  /** What is under version control now; empty where that is not known. */
  readonly tracked: ReadonlySet<string>;
  readonly wasExcluded: readonly Located<string>[];
  readonly isExcluded: readonly Located<string>[];
}

export interface Swallowed {
  /** Files of the base that are judged no more, and the projects of apps that are none any more. */
  readonly files: ReadonlySet<string>;
  /** What leaves them out where they stand now: a glob, or a folder that every listing passes by. */
  readonly by: readonly string[];
}

/** More files of one name than these are not looked through for one that was moved: any of the others may be it. */
const MOST_ALIKE = 200;

/** Apps, and sources with something of clinical records, that a change moves to where nothing is looked at: into what the
 *  configuration excludes, or into a folder for dependencies or products. They are there still, and not gone. */
export function findSwallowed({ past, state, base, whole, tracked, ...config }: Swallowing): Swallowed {
  const files = new Set<string>();
  const by = new Set<string>();
  const wasOut = excluder(config.wasExcluded.map(({ value }) => value));
  const globs = config.isExcluded.map(({ value }) => value);
  const excludes = globs.map((glob) => ({ glob, fits: excluder([glob]) }));
  let hidden: ReadonlyMap<string, readonly string[]> | undefined;
  const lost: { readonly file: string; readonly taken: readonly string[] }[] = [];

  for (const target of past.targets) {
    const isApp = target.kind !== 'library' && target.kind !== 'test';
    for (const file of new Set([...(isApp ? [target.at.file] : []), ...clinicalFiles(target)])) {
      if (files.has(file) || wasOut(file) || !base.has(file) || isAlike(base, file, whole, file)) continue;
      hidden ??= listHidden();
      const taken = isApp && file === target.at.file ? [target.project, ...target.sources] : [];
      const alike = hidden.get(nameOf(file)) ?? [];
      const now = alike.slice(0, MOST_ALIKE).find((one) => isAlike(base, file, whole, one)) ?? alike[MOST_ALIKE];
      if (now === undefined) lost.push({ file, taken });
      else swallow(file, now, taken);
    }
  }
  for (const { file, taken, now } of findRenamed()) swallow(file, now, taken);
  return { files, by: [...by] };

  function swallow(file: string, now: string, taken: readonly string[]): void {
    by.add(leftOutBy(now));
    for (const one of [file, ...taken]) files.add(one);
  }

  /** Those that have another name there. What was renamed where the check looks is not moved away. */
  function findRenamed() {
    const unseen = [...(hidden ?? new Map<string, readonly string[]>()).values()].flat();
    if (unseen.length === 0) return [];
    const inSight = { ...whole, paths: whole.paths.filter((one) => !excludes.some(({ fits }) => fits(one))) };
    const nameNow = findRenames(inSight, base);
    const away = lost.filter(({ file }) => !files.has(file) && (whole.has(file) || nameNow(file) === file));
    const found = findByContent([...new Set(away.map(({ file }) => file))], base, unseen, whole);
    return away.flatMap((one) => {
      const now = found.get(one.file);
      return now === undefined ? [] : [{ ...one, now }];
    });
  }

  /** What the check does not look at and the base had not, by name. */
  function listHidden(): ReadonlyMap<string, readonly string[]> {
    const listed = new Set(whole.paths);
    const named = new Set(state.targets.flatMap(({ sources }) => sources));
    const passed =
      tracked.size > 0
        ? [...tracked].filter((file) => !listed.has(file))
        : (whole.passedFolders ?? []).flatMap((folder) => whole.beyond?.(folder) ?? []);
    const byName = new Map<string, string[]>();
    for (const file of [...whole.paths.filter((one) => excludes.some(({ fits }) => fits(one))), ...passed]) {
      if (named.has(file) || base.has(file)) continue;
      const group = byName.get(nameOf(file));
      if (group) group.push(file);
      else byName.set(nameOf(file), [file]);
    }
    return byName;
  }

  function leftOutBy(file: string): string {
    const glob = excludes.find(({ fits }) => fits(file))?.glob;
    if (glob !== undefined) return glob;
    const folder = (whole.passedFolders ?? []).filter((one) => file.startsWith(`${one}/`)).sort()[0];
    return folder ?? file;
  }
}

/** Where a target says something of clinical records. */
function clinicalFiles({ signs, code }: AppTarget): string[] {
  const { clinical, requested, read, shared, apis } = code;
  return [...signs, ...clinical, ...requested, ...read, ...shared, ...apis].map(({ at }) => at.file);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
