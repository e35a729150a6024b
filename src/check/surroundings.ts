import { readPlist } from '../read/plist.ts';
import { type AppTarget, type EntitlementsFile, type RepoFiles, type Repository, UnreadableFile } from '../types.ts';
import { findPrivacyManifests } from './privacy-manifests.ts';

type Surroundings = Pick<Repository, 'entitlementsFiles' | 'exportOptions' | 'manifests'>;

/** What stands around the targets: entitlements files, export options, privacy manifests. Looked for only where something is
 *  clinical: nothing else is judged by them. */
export function findSurroundings(files: RepoFiles, targets: readonly AppTarget[], isClinical: boolean): Surroundings {
  return {
    entitlementsFiles: isClinical ? findEntitlementsFiles(files, targets) : [],
    exportOptions: files.paths.filter((file) => /(^|\/)[^/]*ExportOptions[^/]*\.plist$/i.test(file)),
    manifests: isClinical ? findPrivacyManifests(files, targets) : [],
  };
}

function findEntitlementsFiles(files: RepoFiles, targets: readonly AppTarget[]): EntitlementsFile[] {
  const named = targets.flatMap(({ variants }) => variants).map(({ entitlementsFile }) => entitlementsFile);
  const used = new Set(named.flatMap((file) => (file.state === 'known' ? [file.value] : [])));
  return files.paths
    .filter((file) => file.endsWith('.entitlements'))
    .flatMap((file) => {
      const entries = readEntries(file, files);
      return entries ? [{ path: file, entries, used: used.has(file) }] : [];
    });
}

/** A file that no target uses and that cannot be read says nothing; one that a target uses is reported there. */
function readEntries(file: string, files: RepoFiles) {
  try {
    const value = readPlist(files.bytes(file), file);
    return value.kind === 'dictionary' ? value.value : undefined;
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
