/**
 * A way of declaring apps: an Xcode project, a Swift package, an app.json. `index.ts` lists them all.
 */
import type { Drift, RepoFiles, Skipped, Target } from '../types.ts';
import type { Room } from './room.ts';

/** What one way finds, or all of them so far. */
export interface Found {
  readonly targets: readonly Target[];
  readonly skipped: readonly Skipped[];
  readonly drifts: readonly Drift[];
  /** Of an outline: a project names what a look at the repository's own sources does not see. */
  readonly hasGaps?: boolean;
}

/** What knows of Flutter. It brings a reader of YAML, and is loaded only for a repository with a `pubspec.yaml`. */
export type Flutter = typeof import('./packages/pub-packages.ts');

/** How much is told of the targets of Xcode projects: all, or an outline, where no file names anything of clinical
 *  records: the build that ships, without what it compiles and how it is translated. */
export type Depth = 'whole' | 'outline';

export interface Wanted {
  readonly flutter?: Flutter;
  /** `whole` where it is not said. */
  readonly depth?: Depth;
  /** How many targets may still be told of; one run's room where it is not said. */
  readonly room?: Room;
}

/** Looks for the targets declared in one way. `earlier` is what the ways before it in the list have found: an app.json
 *  says nothing new about an app whose Xcode project is committed. Never throws for what a file holds. */
export type Way = (files: RepoFiles, earlier: Found, wanted?: Wanted) => Found;

export const NOTHING: Found = { targets: [], skipped: [], drifts: [] };
