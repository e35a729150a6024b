import type { Report, StoredApp } from '../types.ts';
import type { StoredShape } from './report-shape.ts';
import { takeText } from './taken-over.ts';

/** What App Store Connect held, as far as a page tells it. */
export function storedFromJson(apps: readonly StoredShape[] | undefined): Pick<Report, 'appStoreConnect'> {
  if (apps === undefined) return {};
  return { appStoreConnect: apps.map(readStored) };
}

function readStored({ app, target, state, locales, live, reviewNotes, build, unread }: StoredShape): StoredApp {
  const { version, uploadedDate } = build ?? {};
  return {
    app: takeText(app),
    owner: { name: takeText(target), project: '' },
    at: { file: '', line: 0, column: 0 },
    ...(state !== undefined && { state: takeText(state) }),
    locales: locales.map(takeLocale),
    ...(live && { live: { state: takeText(live.state), locales: live.locales.map(takeLocale) } }),
    ...(reviewNotes && { reviewNotes }),
    ...(build && {
      build: {
        ...(version !== undefined && { version: takeText(version) }),
        ...(uploadedDate !== undefined && { uploadedDate: takeText(uploadedDate) }),
        bundles: [],
      },
    }),
    unread: unread.map(({ what, reason }) => ({ what, reason: takeText(reason) })),
    categories: [],
    texts: { descriptions: [] },
  };
}

function takeLocale({ locale, privacyPolicyUrl: url }: StoredShape['locales'][number]): StoredApp['locales'][number] {
  return { locale: takeText(locale), ...(url !== undefined && { privacyPolicyUrl: takeText(url) }) };
}
