/**
 * From source files to what they say about clinical records: what is asked for, read and shared, and where.
 */
import type { CodeFacts, CompilationFlags, Located, Location, Platform, RepoFiles } from '../types.ts';
import { type Scan, scanSource } from './scan.ts';

/** The sources of one target in one configuration. */
export interface CodeInput {
  readonly sources: readonly string[];
  readonly flags: CompilationFlags;
  readonly platforms: readonly Platform[];
}

/** The facts of each input, in their order. Each file is read once, equal inputs are computed once. */
export async function readCode(inputs: readonly CodeInput[], files: RepoFiles): Promise<readonly CodeFacts[]> {
  const scans = new Map<string, Scan | undefined>();
  const scan = (path: string): Scan | undefined => {
    if (!scans.has(path)) scans.set(path, scanSource(path, files));
    return scans.get(path);
  };
  return inputs.map(({ sources }) => factsOf(sources.map(scan).filter((it) => it !== undefined)));
}

function factsOf(scans: readonly Scan[]): CodeFacts {
  const imports = new Map<string, Location>();
  for (const { value, at } of scans.flatMap((scan) => scan.imports)) if (!imports.has(value)) imports.set(value, at);
  const present = (value: Located<string> | undefined): value is Located<string> => value !== undefined;
  return {
    healthKit: scans.map(({ healthKit }) => healthKit).filter(present),
    clinical: scans.map(({ clinical }) => clinical).filter(present),
    requested: [],
    read: [],
    shared: [],
    unresolved: [],
    unknownTypes: [],
    apis: [],
    flows: [],
    imports,
    privacyLinks: [],
    skipped: scans.flatMap(({ skipped }) => (skipped ? [skipped] : [])),
  };
}
