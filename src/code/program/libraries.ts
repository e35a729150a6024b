/**
 * Functions and variables that several libraries of Dart have by one name: which of them a file means, its imports say.
 * https://dart.dev/language/libraries
 */
import { posix } from 'node:path';
import type { FileFacts } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { bound, isOfFile, sphereOf } from './names-of-files.ts';

export interface Libraries {
  /** In which libraries a name is declared, by their paths: only of names that several have. */
  readonly of: ReadonlyMap<string, ReadonlySet<string>>;
  /** The library that a path of an import means, of those that are here: `elsewhere` where it is none of them. */
  resolve(file: FileFacts, module: string): string | 'elsewhere' | undefined;
  /** What stands by itself in a library, of what it imports. */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>;
}

export function librariesOf(files: readonly FileFacts[]): Libraries {
  const own = files.filter(({ traits }) => traits.hidesByLibrary);
  const declared = new Map<string, Set<string>>();
  for (const file of own)
    for (const fact of [...file.functions, ...file.variables])
      if (WRITTEN.test(fact.name) && fact.name !== START && !isOfFile(fact, file))
        declared.set(fact.name, (declared.get(fact.name) ?? new Set()).add(sphereOf(file)));
  const of = new Map([...declared].filter(([, libraries]) => libraries.size > 1));
  const paths = new Set(of.size > 0 ? own.map(({ path }) => path) : []);
  const byPackage = new Map<string, string[]>();
  for (const path of paths)
    for (const { 0: folder, index } of path.matchAll(IN_PACKAGE))
      push(byPackage, path.slice(index + folder.length), path);
  const resolve: Libraries['resolve'] = ({ path }, module) => {
    if (module.startsWith('dart:')) return 'elsewhere';
    const written = /^package:[^/]{1,200}\/(.{1,300})$/.exec(module)?.[1];
    if (written === undefined) {
      const found = posix.join(posix.dirname(path), module);
      return paths.has(found) ? found : undefined;
    }
    const [only, ...more] = byPackage.get(written) ?? [];
    return more.length > 0 ? undefined : (only ?? 'elsewhere');
  };
  const imports = new Map<string, Set<string>>();
  for (const file of of.size > 0 ? own : []) {
    const sphere = sphereOf(file);
    const known = imports.get(sphere) ?? new Set();
    imports.set(sphere, known);
    for (const module of file.modules?.unprefixed ?? []) {
      const found = resolve(file, module);
      if (found !== undefined) known.add(found);
    }
  }
  return { of, resolve, imports };
}

/** What stands behind it is known by the name of the package. */
const IN_PACKAGE = /(?<![^/])lib\//g;

/** What a file itself writes: what readers add for routes and the like is one for all files. */
const WRITTEN = /^[A-Za-z]\w*$/;

/** Where each program starts. */
const START = 'main';

/** The library whose function or variable a file means by a name; `unclear` where it may be one of several. */
export function libraryMeant(
  name: string,
  from: readonly string[] | undefined,
  file: FileFacts,
  { of, resolve, imports }: Libraries,
): string | 'unclear' | undefined {
  const declaring = of.get(name);
  if (!declaring || !file.traits.hidesByLibrary) return undefined;
  const own = sphereOf(file);
  const said = from?.map((module) => resolve(file, module));
  if (said?.every((library) => library === 'elsewhere')) return undefined;
  const brought = said ?? [...(declaring.has(own) ? [own] : (imports.get(own) ?? []))];
  const [only, ...more] = brought.flatMap((library) => (library && declaring.has(library) ? library : []));
  if (!from && bound(file).has(name)) return only === undefined ? undefined : 'unclear';
  return only !== undefined && more.length === 0 ? only : 'unclear';
}
