/**
 * Source files to facts, each parsed once.
 */
import type { RepoFiles, Skipped } from '../../types.ts';
import type { FileFacts } from '../facts/facts.ts';
import { factsOrSkipped } from '../facts/read-source.ts';
import { readSource } from '../facts/source.ts';
import { traitsOf } from '../languages/index.ts';
import { type Around, createHeaders } from '../languages/objective-c/headers.ts';
import { readObjectiveC } from '../languages/objective-c/read.ts';
import { loadGrammar } from '../languages/parser.ts';
import { readSwift } from '../languages/swift/read.ts';
import type { Scan } from '../scan/scan.ts';

export interface Parsing {
  /** Parses files, each once. */
  parse(chosen: readonly Scan[]): Promise<(FileFacts | Skipped)[]>;
  /** What was parsed of a file so far. */
  parsed(path: string): FileFacts | Skipped | undefined;
}

/** Files of other languages that are worth it are parsed from the start: which file a name means hangs on all of them. */
export async function createParsing(present: readonly Scan[], files: RepoFiles): Promise<Parsing> {
  const hasForeign = present.some(({ language }) => traitsOf(language).isReadWhole);
  // most apps have none
  const foreign = hasForeign ? await (await import('./foreign-files.ts')).readForeignFiles(present, files) : undefined;
  const parsed = new Map<string, FileFacts | Skipped>(foreign?.facts);
  const around = createHeaders(files);
  return {
    parsed: (path) => parsed.get(path),
    parse: async (chosen) => {
      for (const scan of chosen) {
        if (parsed.has(scan.path)) continue;
        const found = traitsOf(scan.language).isReadWhole
          ? await foreign?.read(scan)
          : await parseFile(scan, files, around);
        if (found) parsed.set(scan.path, found);
      }
      return chosen.flatMap(({ path }) => parsed.get(path) ?? []);
    },
  };
}

async function parseFile({ path, language }: Scan, files: RepoFiles, around: Around): Promise<FileFacts | Skipped> {
  const source = readSource(path, language, files);
  const parse = await loadGrammar(language === 'swift' ? 'swift' : 'objc');
  return factsOrSkipped(source, () =>
    language === 'swift' ? readSwift(source, parse) : readObjectiveC(source, parse, around),
  );
}

export function isFacts(parsed: FileFacts | Skipped): parsed is FileFacts {
  return 'lines' in parsed;
}
