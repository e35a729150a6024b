/**
 * The macros that a file of Objective-C gets from headers of the repository.
 */

import { type RepoFiles, UnreadableFile } from '../../../types.ts';
import { blankProse } from '../../facts/blank.ts';
import { push } from '../../facts/lists-by-name.ts';
import { readSource, type Source } from '../../facts/source.ts';
import { type Definition, findDefinitions } from './defines.ts';
import { findSwiftNames, joinNames, NO_NAMES, type SwiftNames } from './swift-names.ts';

/** What the headers of a file say. */
export interface Around {
  /** The definitions that hold from the beginning of the file. */
  definitions(source: Source): readonly Definition[];
  /** The names that headers give to what they declare, for Swift. */
  swiftNames(source: Source): SwiftNames;
  /** What classes inherit from, where only their headers say so. */
  superclasses(source: Source): ReadonlyMap<string, string>;
}

export const NOTHING_AROUND: Around = {
  definitions: () => [],
  swiftNames: () => NO_NAMES,
  superclasses: () => NO_NAMES,
};

interface Header {
  readonly definitions: readonly Definition[];
  readonly swiftNames: SwiftNames;
  readonly superclasses: ReadonlyMap<string, string>;
  readonly imports: readonly string[];
}

const IMPORT = /^[ \t]*#[ \t]*(?:import|include)[ \t]+["<]([^">\n]{1,1000})[">]/gm;
const NONE: Header = { definitions: [], swiftNames: NO_NAMES, superclasses: NO_NAMES, imports: [] };
const INTERFACE = /^[ \t]*@interface[ \t]+(\w+)(?:[ \t]*<[^<>\n]{0,200}>)?[ \t]*:[ \t]*(\w+)/gm;
/** Headers that one file may lead to. */
const MOST = 400;

export function createHeaders(files: RepoFiles): Around {
  let places: Places | undefined;
  const known = new Map<string, Header>();
  const read = (path: string): Header => {
    let header = known.get(path);
    if (!header) {
      header = readHeader(path, files);
      known.set(path, header);
    }
    return header;
  };
  const findAll = ({ path, text }: Source): readonly Header[] => {
    places ??= findHeaders(files);
    const { byName, prefixes } = places;
    const found = new Set<string>();
    const waiting = [...importsIn(text), ...prefixes.flatMap((prefix) => read(prefix).imports)];
    const seen = new Set(waiting);
    for (let name = waiting.pop(); name !== undefined && found.size < MOST; name = waiting.pop()) {
      for (const one of byName.get(name) ?? []) {
        if (found.has(one) || one === path) continue;
        found.add(one);
        for (const next of read(one).imports) {
          if (!seen.has(next)) waiting.push(next);
          seen.add(next);
        }
      }
    }
    return [...prefixes, ...found].map(read);
  };
  // each file asks more than once
  let last: { readonly source: Source; readonly headers: readonly Header[] } | undefined;
  const headersOf = (source: Source): readonly Header[] => {
    if (last?.source !== source) last = { source, headers: findAll(source) };
    return last.headers;
  };
  return {
    definitions: (source) => headersOf(source).flatMap(({ definitions }) => definitions),
    swiftNames: (source) => joinNames(headersOf(source).map(({ swiftNames }) => swiftNames)),
    superclasses: (source) => joinNames(headersOf(source).map(({ superclasses }) => superclasses)),
  };
}

interface Places {
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** What stands before every file of a target, whoever imports it. */
  readonly prefixes: readonly string[];
}

function findHeaders({ paths }: RepoFiles): Places {
  const byName = new Map<string, string[]>();
  for (const path of paths) if (path.endsWith('.h')) push(byName, path.slice(path.lastIndexOf('/') + 1), path);
  return { byName, prefixes: paths.filter((path) => path.endsWith('.pch')) };
}

function importsIn(text: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, path = '']) =>
    path.endsWith('.h') ? path.slice(path.lastIndexOf('/') + 1) : [],
  );
}

function readHeader(path: string, files: RepoFiles): Header {
  try {
    const source = readSource(path, 'objective-c', files);
    const code = blankProse(source.text, 'objective-c');
    return {
      definitions: findDefinitions(source, code),
      swiftNames: findSwiftNames(source.text, code),
      superclasses: new Map([...code.matchAll(INTERFACE)].map(([, name = '', above = '']) => [name, above])),
      imports: importsIn(source.text),
    };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return NONE;
  }
}
