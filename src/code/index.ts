/**
 * From source files to what they say about clinical records: what is asked for, read and shared, and where.
 */
import type { CodeFacts, CompilationFlags, Located, Location, Platform, RepoFiles, Skipped } from '../types.ts';
import { collectFacts } from './collect.ts';
import type { FileFacts } from './facts.ts';
import { followFlows } from './flow.ts';
import { readObjectiveC } from './objective-c.ts';
import { loadGrammar } from './parser.ts';
import { type Scan, scanSource } from './scan.ts';
import { locate, readSource } from './source.ts';
import { readSwift } from './swift.ts';

/** The sources of one target in one configuration. */
export interface CodeInput {
  readonly sources: readonly string[];
  readonly flags: CompilationFlags;
  readonly platforms: readonly Platform[];
}

/** The facts of each input, in their order. Each file is read once, equal inputs are computed once. */
export async function readCode(inputs: readonly CodeInput[], files: RepoFiles): Promise<readonly CodeFacts[]> {
  const scans = new Map<string, Scan | undefined>();
  for (const path of new Set(inputs.flatMap(({ sources }) => sources))) scans.set(path, scanSource(path, files));
  const isClinical = [...scans.values()].some((scan) => scan?.clinical);
  const parsed = new Map<string, FileFacts | Skipped>();
  const known = new Map<string, CodeFacts>();

  const facts: CodeFacts[] = [];
  for (const input of inputs) {
    const key = JSON.stringify([input.sources, [...input.flags], input.platforms]);
    let found = known.get(key);
    if (!found) {
      const own = input.sources.flatMap((path) => scans.get(path) ?? []);
      const relevant = isClinical ? own.filter((scan) => scan.isRelevant) : [];
      for (const scan of relevant) if (!parsed.has(scan.path)) parsed.set(scan.path, await parseFile(scan, files));
      found = factsOf(
        input,
        own,
        relevant.flatMap((scan) => parsed.get(scan.path) ?? []),
      );
      known.set(key, found);
    }
    facts.push(found);
  }
  return facts;
}

async function parseFile({ path, language }: Scan, files: RepoFiles): Promise<FileFacts | Skipped> {
  const source = readSource(path, language, files);
  const at = locate(source, 0);
  const facts =
    language === 'swift'
      ? readSwift(source, await loadGrammar('swift'))
      : readObjectiveC(source, await loadGrammar('objc'));
  return 'failure' in facts ? { at, reason: facts.failure } : facts;
}

function factsOf(input: CodeInput, scans: readonly Scan[], parsed: readonly (FileFacts | Skipped)[]): CodeFacts {
  const imports = new Map<string, Location>();
  for (const { value, at } of scans.flatMap((scan) => scan.imports)) if (!imports.has(value)) imports.set(value, at);
  const present = (value: Located<string> | undefined): value is Located<string> => value !== undefined;
  const files = parsed.filter((it): it is FileFacts => 'lines' in it);
  const skipped = parsed.filter((it): it is Skipped => !('lines' in it));
  const { analysis } = followFlows(files, input);
  return {
    healthKit: scans.map(({ healthKit }) => healthKit).filter(present),
    clinical: scans.map(({ clinical }) => clinical).filter(present),
    ...collectFacts(analysis),
    flows: [],
    imports,
    privacyLinks: [],
    skipped: [...scans.flatMap((scan) => (scan.skipped ? [scan.skipped] : [])), ...skipped],
  };
}
