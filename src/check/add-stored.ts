import type { FoundPolicy } from '../policy/found.ts';
import { metadataRoot } from '../rules/shared/policy-urls.ts';
import type { PolicyUrl, Stored, StoredApp } from '../types.ts';

/** How a URL says that it was read in App Store Connect. */
const SOURCE = 'app-store-connect';

/** What the repository says of its store metadata, with what App Store Connect holds behind it: findings of the latter
 *  stand at the declaration of the app. */
export function addStored(found: FoundPolicy, apps: readonly StoredApp[]): FoundPolicy {
  if (apps.length === 0) return found;
  return {
    urls: [...found.urls, ...apps.flatMap(urlsOf)],
    missing: [...found.missing.filter((one) => !isHeld(one, apps)), ...apps.flatMap(missingOf)],
    descriptions: [...found.descriptions, ...apps.flatMap(descriptionsOf)],
    traits: [
      ...found.traits,
      ...apps.flatMap(({ categories, at, ...app }) =>
        categories.map((one) => ({ ...one, at, stored: storedOf(app, app.state) })),
      ),
    ],
    unresolved: found.unresolved,
  };
}

function storedOf({ owner }: Pick<StoredApp, 'owner'>, state = 'UNKNOWN'): Stored {
  return { ...owner, state };
}

function urlsOf({ locales, at, ...app }: StoredApp): PolicyUrl[] {
  return locales.flatMap(({ locale, privacyPolicyUrl: url }) =>
    url === undefined
      ? []
      : [{ url, locale, at, source: SOURCE, authoritative: true, stored: storedOf(app, app.state) }],
  );
}

function missingOf({ locales, at, ...app }: StoredApp): FoundPolicy['missing'] {
  return locales
    .filter(({ privacyPolicyUrl: url }) => url === undefined)
    .map(({ locale }) => ({ locale, at, stored: storedOf(app, app.state) }));
}

function descriptionsOf({ texts, at, ...app }: StoredApp): FoundPolicy['descriptions'] {
  return texts.descriptions.map((one) => ({ ...one, at, stored: storedOf(app, app.versionState) }));
}

/** Whether App Store Connect holds the URL of a locale for which the repository has none: that of each app which the
 *  metadata may be of. */
function isHeld({ locale, at }: FoundPolicy['missing'][number], apps: readonly StoredApp[]): boolean {
  const root = metadataRoot(at.file);
  const beside = apps.filter(({ owner }) => `${owner.project}/`.startsWith(root));
  return (beside.length > 0 ? beside : apps).every(({ locales }) => {
    const ours = locale.toLowerCase() === 'default' ? locales : locales.filter((one) => isSame(one.locale, locale));
    return ours.length > 0 && ours.every(({ privacyPolicyUrl }) => privacyPolicyUrl !== undefined);
  });
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
