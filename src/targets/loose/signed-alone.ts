/**
 * Entitlements with `health-records` in a folder in which nothing declares an app: since Xcode 13 an app needs no Info.plist,
 * and its project is the file that such a folder lacks.
 */
import { type Location, type RepoFiles, type Skipped, UnreadableFile } from '../../types.ts';
import { readPropertyListFile } from '../property-list.ts';
import type { Way } from '../way.ts';

/** More are of no app. */
const MOST_FILES = 20;

export const findSignedAlone: Way = (files) => ({
  targets: [],
  drifts: [],
  skipped: files.paths
    .filter((path) => path.endsWith('.entitlements'))
    .slice(0, MOST_FILES)
    .flatMap((path): Skipped[] => {
      const at = findRecords(path, files);
      if (!at) return [];
      const reason = `${path} signs an app with health-records, and nothing here says which, or what it is built of: neither a project nor an Info.plist was found`;
      return [{ at, reason }];
    }),
});

function findRecords(path: string, files: RepoFiles): Location | undefined {
  try {
    const access = readPropertyListFile(files, path).entries.get('com.apple.developer.healthkit.access')?.value;
    if (access?.kind !== 'array') return undefined;
    return access.value.find((item) => item.kind === 'string' && item.value === 'health-records')?.at;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}
