import type { AppTarget, Repository, StoredApp } from '../../types.ts';

/** A target as App Store Connect holds it, where that was read. */
export function storedApp({ name, project }: AppTarget, { metadata }: Repository): StoredApp | undefined {
  return metadata.apps?.find(({ owner }) => owner.name === name && owner.project === project);
}
