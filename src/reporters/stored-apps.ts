import { compare } from '../order.ts';
import { count } from '../sentence.ts';
import type { Report, StoredApp } from '../types.ts';

/** The source of a URL that was read there. */
export const STORED = 'app-store-connect';

/** What is known of the notes for App Review, whose text is in no report. */
export const NOTES = { present: 'present', empty: 'empty', 'silent-on-records': 'silent on records' } as const;

/** The parts of an app, as people call them. */
export const PARTS = {
  app: 'the app',
  info: 'the privacy-policy URLs',
  description: 'the description',
  'review-notes': 'the review notes',
  build: 'the newest build',
} as const;

/** What App Store Connect holds of an app, in a line: no text of its own but states, numbers and addresses. */
export function storedLine({ app, owner, state, locales, live, reviewNotes, build, unread }: StoredApp): string {
  const without = locales.filter(({ privacyPolicyUrl: url }) => url === undefined).length;
  const urls = `policy URL in ${locales.length - without} of ${count(locales.length, 'locale')}`;
  const { version, uploadedDate } = build ?? {};
  const parts = [
    ...(state === undefined ? [] : [state, urls]),
    ...(live ? [`on sale: ${live.state}`] : []),
    ...(reviewNotes === undefined ? [] : [`review notes ${NOTES[reviewNotes]}`]),
    ...(build
      ? [
          `build${version === undefined ? '' : ` ${version}`}${uploadedDate === undefined ? '' : ` of ${uploadedDate.slice(0, 10)}`}`,
        ]
      : []),
    ...unread.map(({ what, reason }) => `${what} not read: ${reason}`),
  ];
  return `${app} (${owner.name}): ${parts.join('; ')}`;
}

/** For programs. Descriptions, notes and contacts are not in it. */
export function storedJson({ appStoreConnect }: Report) {
  if (appStoreConnect === undefined) return {};
  const locales = (list: StoredApp['locales']) =>
    list.map(({ locale, privacyPolicyUrl: url }) => ({ locale, ...(url !== undefined && { privacyPolicyUrl: url }) }));
  const apps = appStoreConnect.toSorted((a, b) => compare(a.app, b.app) || compare(a.owner.name, b.owner.name));
  return {
    appStoreConnect: apps.map((one) => ({
      app: one.app,
      target: one.owner.name,
      ...(one.state !== undefined && { state: one.state }),
      locales: locales(one.locales),
      ...(one.live && { live: { state: one.live.state, locales: locales(one.live.locales) } }),
      ...(one.reviewNotes && { reviewNotes: one.reviewNotes }),
      ...(one.build && { build: one.build }),
      unread: one.unread,
    })),
  };
}
