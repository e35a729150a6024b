/**
 * What the lock files of every package manager have in common.
 */
import type { Location } from '../types.ts';

/** One package at the version that a lock file holds it at. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly at: Location;
  /** What was asked for, where the format says so: tells several versions of one package apart. */
  readonly ranges?: readonly string[];
  /** Asked for by the app itself, by something it needs, or for development alone; absent where the format is silent. */
  readonly wantedBy?: 'app' | 'package' | 'development';
}
