/**
 * One look at the bytes of binaries: whether they may have to do with clinical records. Nothing is parsed, and nothing that
 * parses is loaded: every run comes by here.
 */
import { bufferOf, holdsAny } from '../bytes.ts';
import { type RepoFiles, UnreadableFile, type Words } from '../types.ts';

/** Without one of these no binary has anything to say. A pointer in its place begins with one, too. */
const TELLING: Words = {
  words: [
    'HKClinical',
    'HKFHIRResource',
    'clinicalTypeForIdentifier:',
    'predicateForClinicalRecords',
    'git-lfs.github',
  ],
  parts: ['HKClin', 'HKFHIR', 'clinicalTypeFor', 'predicateForClin', 'git-lf'],
};

/** Whether a binary may have something to say: nothing is kept of it. */
export function holdsTelling(path: string, files: RepoFiles): boolean {
  if (files.anyHolds) return files.anyHolds([path], TELLING);
  try {
    return holdsAny(bufferOf(files.search?.(path) ?? files.bytes(path)), TELLING);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return false;
  }
}

const FRAMEWORK = /^(?:.*\/)?([^/]+)\.framework(?=\/)/;

/** Whether a library or framework does that stands in the repository as it was built, whoever links it. */
export function anyBinaryTells(files: RepoFiles): boolean {
  const { paths, passedFolders = [] } = files;
  const bundles = passedFolders.filter((folder) => /\.(?:xc)?framework$/.test(folder));
  const found = new Set(paths.filter((path) => path.endsWith('.a')));
  for (const path of bundles.flatMap((bundle) => [`${bundle}/`, ...files.dependencyPaths(bundle)])) {
    const [framework, name] = FRAMEWORK.exec(path) ?? [];
    if (path.endsWith('.a')) found.add(path);
    else if (framework !== undefined) found.add(`${framework}/${name}`);
  }
  return [...found].some((path) => holdsTelling(path, files));
}
