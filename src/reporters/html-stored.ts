import { compare } from '../order.ts';
import type { StoredApp, StoredBuild } from '../types.ts';
import { wideTable } from './html-pieces.ts';
import { foreign, type Markup, markup, NOTHING } from './markup.ts';
import { NOTES, PARTS } from './stored-apps.ts';

/** What App Store Connect holds of each app: states, addresses, the newest build, and what was not read. */
export function storedMarkup(apps: readonly StoredApp[]): Markup {
  const sorted = apps.toSorted((a, b) => compare(a.app, b.app) || compare(a.owner.name, b.owner.name));
  return markup`${sorted.map(appMarkup)}`;
}

function appMarkup(app: StoredApp): Markup {
  const { state, live, reviewNotes, build, unread } = app;
  const facts = [
    ...(state === undefined
      ? []
      : [
          markup`App information: <code>${state}</code>${live ? markup`, on sale <code>${live.state}</code>` : NOTHING}`,
        ]),
    ...(reviewNotes === undefined ? [] : [markup`Notes for App Review: ${NOTES[reviewNotes]}`]),
    ...(build ? [buildMarkup(build)] : []),
    ...unread.map(({ what, reason }) => markup`<b>Not read</b>, ${PARTS[what]}: ${foreign(reason)}`),
  ];
  const list = facts.length === 0 ? NOTHING : markup`<ul>${facts.map((fact) => markup`<li>${fact}</li>`)}</ul>`;
  return markup`<h3><code>${app.app}</code> ${foreign(app.owner.name)}</h3>${list}${addressesMarkup(app)}`;
}

/** Apple does not say how it writes a value: which keys it read is shown, and no value. */
function buildMarkup({ version, uploadedDate, bundles }: StoredBuild): Markup {
  const named = markup`Newest build${version === undefined ? NOTHING : markup` ${foreign(version)}`}${uploadedDate === undefined ? NOTHING : markup` of ${uploadedDate.slice(0, 10)}`}`;
  const read = bundles.map(({ bundleId, entitlements }) => {
    if (entitlements === undefined) return markup`<li><code>${bundleId}</code>: Apple tells no entitlements</li>`;
    const keys = Object.values(entitlements).flatMap((all) => Object.keys(all).filter(isOfHealth));
    const shown = [...new Set(keys)]
      .sort(compare)
      .map((key, index) => markup`${index === 0 ? NOTHING : markup`, `}<code>${key}</code>`);
    return markup`<li><code>${bundleId}</code>: ${shown.length === 0 ? 'no entitlement of HealthKit' : shown}</li>`;
  });
  return markup`${named}${read.length === 0 ? NOTHING : markup`<ul>${read}</ul>`}`;
}

function isOfHealth(key: string): boolean {
  return key.startsWith('com.apple.developer.healthkit');
}

/** Addresses are shown and not linked, as everywhere. */
function addressesMarkup({ app, state, locales, live }: StoredApp): Markup {
  const names = new Set([...locales, ...(live?.locales ?? [])].map(({ locale }) => locale));
  if (names.size === 0) return NOTHING;
  const columns = [locales, ...(live ? [live.locales] : [])];
  const rows = [...names].sort(compare).map((locale) => {
    const cells = columns.map((list) => {
      const one = list.find((each) => each.locale === locale);
      if (one === undefined) return markup`<td>not in this locale</td>`;
      return one.privacyPolicyUrl === undefined
        ? markup`<td><b>none</b></td>`
        : markup`<td><code>${one.privacyPolicyUrl}</code></td>`;
    });
    return markup`<tr><td>${foreign(locale)}</td>${cells}</tr>`;
  });
  const heads = ['Locale', state ?? 'Address', ...(live ? [live.state] : [])];
  return wideTable(`Privacy policy of ${app}`, markup`The privacy-policy URL of each locale`, heads, rows);
}
