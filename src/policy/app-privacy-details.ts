import { readJson } from '../read/json.ts';
import type { PrivacyManifest, RepoFiles, Skipped } from '../types.ts';
import { fileName, tryRead } from './found.ts';

/** fastlane's answers to App Store Connect's privacy questions: categories and purposes, no URL. The names are those
 *  that its two actions write. https://docs.fastlane.tools/uploading-app-privacy-details/ */
const NAMES = ['app_privacy_details.json', 'app_data_usages.json'];

export function findAppPrivacyDetails(files: RepoFiles): {
  readonly manifests: readonly Omit<PrivacyManifest, 'targets'>[];
  readonly unresolved: readonly Skipped[];
} {
  const unresolved: Skipped[] = [];
  const manifests = files.paths
    .filter((path) => NAMES.includes(fileName(path)))
    .flatMap((path): Omit<PrivacyManifest, 'targets'>[] => {
      const content = tryRead(() => readJson(files.bytes(path), path), unresolved);
      return content ? [{ path, form: 'app-privacy-details', content }] : [];
    });
  return { manifests, unresolved };
}
