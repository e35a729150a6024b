/**
 * Labels, and what they mean: `//app:App`, `@module//path`, `Info.plist`.
 */

import { readStarlark, type StarlarkCall } from '../../read/starlark.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { inFolder, nameOf } from '../paths.ts';
import { textOf } from '../plist-paths.ts';

/** A rule by its label, `//app:App`. */
export interface Rule {
  readonly call: StarlarkCall;
  readonly folder: string;
  readonly file: string;
}

/** `:Lib`, `//path:Lib`, `//path/Lib`, `@module//path:Lib`, `@module`, `Info.plist` seen from a package. */
export function absolute(label: string, folder: string, files: RepoFiles): string {
  const [, module, way] = /^@@?([\w.~+-]*)(?:\/\/(.*))?$/.exec(label) ?? [];
  const written = module === undefined ? label : `//${way ?? `:${module}`}`;
  if (!written.startsWith('//')) return `//${folder}:${written.replace(/^:/, '')}`;
  const modules = localModules(files);
  const isAround = (path: string) => folder === path || folder.startsWith(`${path}/`);
  const root = module === undefined ? [...modules.values()].find(isAround) : modules.get(module);
  const [path = '', name = nameOf(path)] = written.slice(2).split(':');
  return `//${[root ?? '', path].filter(Boolean).join('/')}:${name}`;
}

const modulesOf = new WeakMap<RepoFiles, ReadonlyMap<string, string>>();

/** The folders of the repository that stand for modules of others, by the names that these have in labels. */
function localModules(files: RepoFiles): ReadonlyMap<string, string> {
  const known = modulesOf.get(files);
  if (known) return known;
  const modules = new Map<string, string>();
  const called = new Map<string, string>();
  for (const file of ['MODULE.bazel', 'WORKSPACE.bazel', 'WORKSPACE'])
    for (const { name, arguments: given } of callsIn(file, files)) {
      const [module, path] = [given.get('module_name') ?? given.get('name'), given.get('path')].map(textOf);
      const alias = textOf(given.get('repo_name'));
      if (name === 'bazel_dep' && module !== undefined && alias !== undefined) called.set(module, alias);
      if (!/^(?:local_path_override|local_repository)$/.test(name) || module === undefined) continue;
      const folder = path === undefined ? undefined : resolvePath('', path);
      if (folder) modules.set(module, folder);
    }
  for (const [module, alias] of called) {
    const folder = modules.get(module);
    if (folder !== undefined) modules.set(alias, folder);
  }
  modulesOf.set(files, modules);
  return modules;
}

function callsIn(file: string, files: RepoFiles): readonly StarlarkCall[] {
  try {
    return files.has(file) ? readStarlark(files.bytes(file), file).calls : [];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [];
  }
}

/** The file that a label means, where it is one of the repository. */
export function fileOf(label: string, folder: string, files: RepoFiles): string | undefined {
  const [path = '', name = ''] = absolute(label, folder, files).slice(2).split(':');
  const file = inFolder(path, name);
  return files.has(file) ? file : undefined;
}
