/**
 * Folders that a `tsconfig.json` gives other names: `@app/health` for `../../libs/health/src`.
 * https://www.typescriptlang.org/tsconfig/#paths
 */
import { type PlistValue, type RepoFiles, UnreadableFile } from '../../types.ts';
import { readJson5 } from '../json5.ts';
import { folderOf, join } from './module-paths.ts';

/** One row of `paths`: what a module begins and ends with, and where it may lie, `*` for what stands between. */
interface Alias {
  readonly before: string;
  readonly after: string | undefined;
  readonly places: readonly string[];
}

/** The paths without ending, from the root of the repository, that an import by another name may mean. */
export type Aliases = (from: string, module: string) => readonly string[];

const NAMES = ['tsconfig.json', 'jsconfig.json'];
/** Configurations that extend one another beyond which none is read. */
const MOST_EXTENDED = 10;

export function createAliases(files: Pick<RepoFiles, 'has' | 'bytes'>): Aliases & { has(from: string): boolean } {
  const byFolder = new Map<string, readonly Alias[]>();
  const aliasesOf = (folder: string): readonly Alias[] => {
    const known = byFolder.get(folder);
    if (known) return known;
    const file = NAMES.map((name) => (folder === '' ? name : `${folder}/${name}`)).find((path) => files.has(path));
    const up = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
    const found = file ? readAliases(file, files, MOST_EXTENDED) : folder === '' ? [] : aliasesOf(up);
    byFolder.set(folder, found);
    return found;
  };
  const meanings = new Map<readonly Alias[], Map<string, readonly string[]>>();
  const find = (from: string, module: string): readonly string[] => {
    const aliases = aliasesOf(folderOf(from));
    if (aliases.length === 0) return [];
    const known = meanings.get(aliases) ?? new Map<string, readonly string[]>();
    meanings.set(aliases, known);
    const found = known.get(module) ?? placesOf(module, aliases);
    known.set(module, found);
    return found;
  };
  return Object.assign(find, { has: (from: string) => aliasesOf(folderOf(from)).length > 0 });
}

function placesOf(module: string, aliases: readonly Alias[]): readonly string[] {
  return aliases.flatMap(({ before, after, places }) => {
    if (after === undefined) return module === before ? places : [];
    const fits = module.startsWith(before) && module.endsWith(after) && module.length >= before.length + after.length;
    if (!fits) return [];
    const between = module.slice(before.length, module.length - after.length);
    return places.map((place) => place.replace('*', () => between)).filter((place) => !place.startsWith('..'));
  });
}

function readAliases(file: string, files: Pick<RepoFiles, 'has' | 'bytes'>, left: number): readonly Alias[] {
  const config = readConfig(file, files);
  const folder = folderOf(file);
  const options = entry(config, 'compilerOptions');
  const paths = entry(options, 'paths');
  if (paths?.kind !== 'dictionary') {
    const bases = texts(entry(config, 'extends')).filter((base) => base.startsWith('.'));
    const next = bases
      .map((base) => join(folder, base))
      .flatMap((path) => (path === undefined ? [] : ([path, `${path}.json`].find((it) => files.has(it)) ?? [])))
      .at(-1);
    return next && left > 0 ? readAliases(next, files, left - 1) : [];
  }
  const base = join(folder, texts(entry(options, 'baseUrl'))[0] ?? '.');
  if (base === undefined) return [];
  return [...paths.value].map(([pattern, { value }]) => {
    const [before = '', after] = pattern.split('*');
    const places = texts(value).flatMap((place) => join(base, place.replace(/\.[cm]?[jt]sx?$/, '')) ?? []);
    return { before, after, places };
  });
}

function readConfig(file: string, files: Pick<RepoFiles, 'bytes'>): PlistValue | undefined {
  try {
    return readJson5(files.bytes(file), file);
  } catch (error) {
    // then its names mean nothing here, and what they lead to is not followed
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

function entry(value: PlistValue | undefined, key: string): PlistValue | undefined {
  return value?.kind === 'dictionary' ? value.value.get(key)?.value : undefined;
}

function texts(value: PlistValue | undefined): readonly string[] {
  if (value?.kind === 'array') return value.value.flatMap(texts);
  return value?.kind === 'string' ? [value.value] : [];
}
