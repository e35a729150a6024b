/**
 * A way of declaring apps: an Xcode project, a Swift package, an app.json. `index.ts` lists them all.
 */
import type { Dependency, Drift, PlistValue, RepoFiles, Skipped, Target } from '../types.ts';
import type { TargetBudget } from './target-budget.ts';

/** What one way finds, or all of them so far. */
export interface Found {
  readonly targets: readonly Target[];
  readonly skipped: readonly Skipped[];
  readonly drifts: readonly Drift[];
  /** Targets that were found before, with what their generator writes into lists that are not there. */
  readonly filled?: readonly Target[];
  /** Folders of projects that were found before and are not what is built. */
  readonly unshipped?: readonly string[];
  /** Of an outline: a project names what a look at the repository's own sources does not see. */
  readonly hasGaps?: boolean;
}

/** A folder with a `pubspec.yaml`. */
export interface PubPackage {
  readonly folder: string;
  readonly file: string;
  readonly yaml: PlistValue;
}

/** What knows of Flutter. It brings a reader of YAML, and is loaded only for a repository with a `pubspec.yaml`. */
export interface Flutter {
  findFlutterPackage(folder: string, files: RepoFiles): PubPackage | undefined;
  pubSources(app: PubPackage, files: RepoFiles): readonly string[];
  pubDependencies(app: PubPackage, files: RepoFiles): readonly Dependency[];
}

/** How much is told of the targets of Xcode projects: all, or an outline, where no file names anything of clinical
 *  records: the build that ships, without what it compiles and how it is translated. */
export type Depth = 'whole' | 'outline';

export interface Wanted {
  readonly flutter?: Flutter;
  /** `whole` where it is not said. */
  readonly depth?: Depth;
  /** How many targets may still be told of; one run’s budget where it is not said. */
  readonly budget?: TargetBudget;
}

/** Looks for the targets declared in one way. `earlier` is what the ways before it in the list have found: an app.json
 *  says nothing new about an app whose Xcode project is committed. Never throws for what a file holds. */
export type Way = (files: RepoFiles, earlier: Found, wanted?: Wanted) => Found;

export const NOTHING: Found = { targets: [], skipped: [], drifts: [] };
