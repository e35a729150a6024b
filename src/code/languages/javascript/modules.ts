/**
 * Modules of JavaScript and TypeScript: what a name in one means in another.
 */

import { foreignMember, foreignRoot, packageOf } from '../../models/foreign-paths.ts';
import type { Member, ModuleFacts, Origin } from './read-module.ts';

/** What a name means to its file. */
export type Meaning =
  /** Something of the app: the name that it has in the whole program. */
  | { readonly kind: 'own'; readonly name: string }
  | { readonly kind: 'foreign'; readonly path: string }
  | { readonly kind: 'enum'; readonly members: ReadonlyMap<string, Member> }
  /** Everything that another file exports. */
  | { readonly kind: 'module'; readonly path: string };

export interface Modules {
  /** What a name at the top of a file means; undefined for what is neither declared nor imported there. */
  find(path: string, name: string): Meaning | undefined;
  /** What a file exports by a name. */
  exported(path: string, name: string): Meaning | undefined;
  /** All that a file exports, by name. */
  all(path: string): ReadonlyMap<string, Meaning>;
  /** The file that an import brings a name from. */
  importedFrom(path: string, name: string): string | undefined;
  /** What an import of a module gives as a whole. */
  whole(from: string, module: string): Meaning;
}

/** Hops of exports that pass on exports. */
const FURTHEST = 8;

/** The name that a top-level name has in the whole program. */
export function programName(name: string, { path, isModule }: Pick<ModuleFacts, 'path' | 'isModule'>): string {
  return `${name}@${isModule ? path : ''}`;
}

/** `factsOf` reads a file's facts when they are first needed; `resolve` gives the file that a module's name means. */
export function createModules(
  factsOf: (path: string) => ModuleFacts | undefined,
  resolve: (from: string, module: string) => string | undefined,
): Modules {
  const follow = (from: string, { module, name }: Origin, hops: number): Meaning | undefined => {
    const path = resolve(from, module);
    if (path === undefined || packageOf(foreignRoot(module))) {
      const root = foreignRoot(module);
      return { kind: 'foreign', path: name === '*' ? root : foreignMember(root, name) };
    }
    return name === '*' ? { kind: 'module', path } : exported(path, name, hops + 1);
  };
  const known = new Map<string, Meaning | undefined>();
  const exported = (path: string, name: string, hops: number): Meaning | undefined => {
    const key = `${path}\0${name}`;
    if (known.has(key)) return known.get(key);
    // files that pass on each other's exports come back here while this is not known yet
    known.set(key, undefined);
    const found = findExport(path, name, hops);
    known.set(key, found);
    return found;
  };
  const findExport = (path: string, name: string, hops: number): Meaning | undefined => {
    const facts = factsOf(path);
    if (!facts || hops > FURTHEST) return undefined;
    const found = facts.exports.get(name);
    if (found) return 'local' in found ? find(path, found.local, hops) : follow(path, found, hops);
    for (const module of facts.stars) {
      const target = resolve(path, module);
      const meaning =
        target === undefined
          ? packageOf(foreignRoot(module)) && follow(path, { module, name }, hops)
          : exported(target, name, hops + 1);
      if (meaning) return meaning;
    }
    return undefined;
  };
  const find = (path: string, name: string, hops: number): Meaning | undefined => {
    const facts = factsOf(path);
    if (!facts) return undefined;
    const members = facts.enums.get(name);
    if (members) return { kind: 'enum', members };
    if (facts.declared.has(name)) return { kind: 'own', name: programName(name, facts) };
    const origin = facts.imports.get(name);
    return origin && follow(path, origin, hops);
  };
  return {
    find: (path, name) => find(path, name, 0),
    exported: (path, name) => exported(path, name, 0),
    importedFrom: (path, name) => {
      const origin = factsOf(path)?.imports.get(name);
      return origin && resolve(path, origin.module);
    },
    all: (path) => {
      const found = new Map<string, Meaning>();
      for (const name of factsOf(path)?.exports.keys() ?? []) {
        const meaning = exported(path, name, 0);
        if (meaning) found.set(name, meaning);
      }
      return found;
    },
    whole: (from, module) => follow(from, { module, name: '*' }, 0) ?? { kind: 'foreign', path: foreignRoot(module) },
  };
}
