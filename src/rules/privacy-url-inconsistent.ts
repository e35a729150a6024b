import { appleSays } from '../quotes/apple-says.ts';
import type { JudgedUrl, Located, Problem, Repository, Rule } from '../types.ts';
import { app } from './shared/example-files.ts';
import {
  clinicalApps,
  concerns,
  concernsClinicalApp,
  inStore,
  metadataRoot,
  placeOf,
  showUrl,
} from './shared/policy-urls.ts';
import { isSamePolicy, siteOf } from './shared/same-policy.ts';

/** Links that an app shows to the policies of others: of the services it is built with. */
const OTHERS =
  /^(?:google|apple|icloud|firebase|facebook|meta|amazon|aws|microsoft|stripe|revenuecat|sentry|github|openai|anthropic|mixpanel|mapbox|twilio|auth0|okta|paypal|linkedin|twitter|instagram|youtube)$/;

export default {
  id: 'privacy-url-inconsistent',
  severity: 'warning',
  summary: 'All places that name the privacy policy of an app name the same one.',
  why: `
Two addresses are two texts, and one of them is usually the one that was forgotten. The permission sheet then shows
people in one country another policy than the rest, or another than the app itself shows.`,
  source: appleSays('privacy-url-inconsistent'),

  examples: {
    bad: [
      {
        title: 'One locale was forgotten',
        ...app({
          'fastlane/metadata/de-DE/privacy_url.txt': '↓https://old-name.org/datenschutz\n',
          'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n',
          'fastlane/metadata/fr-FR/privacy_url.txt': 'https://clinic-notes.org/fr/confidentialite\n',
        }),
      },
      {
        title: 'fastlane and EAS disagree',
        ...app({
          'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n',
          'store.config.json':
            '{ "apple": { "info": { "en-US": {\n  "privacyPolicyUrl": ↓"https://clinic-notes.org/legal"\n} } } }\n',
        }),
      },
      {
        title: 'The app links to another policy than the store',
        ...app({
          'App/en.lproj/Localizable.strings': '"privacy.link" = ↓"https://old-name.org/privacy";\n'.replace('↓"', '"↓'),
          'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n',
        }),
      },
      {
        title: 'The repository would upload another one than App Store Connect has',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://old-name.org/privacy\n' }),
        store: {
          state: 'READY_FOR_DISTRIBUTION',
          locales: [{ locale: 'en-US', privacyPolicyUrl: 'https://clinic-notes.org/privacy' }],
        },
      },
    ],
    good: [
      {
        title: 'App Store Connect has the same, and its translation',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
        store: {
          state: 'READY_FOR_DISTRIBUTION',
          locales: [
            { locale: 'de-DE', privacyPolicyUrl: 'https://clinic-notes.org/datenschutz' },
            { locale: 'en-US', privacyPolicyUrl: 'https://clinic-notes.org/privacy/' },
          ],
        },
      },
      {
        title: 'The same everywhere',
        ...app({
          'App/en.lproj/Localizable.strings': '"privacy.link" = "https://clinic-notes.org/privacy/";\n',
          'fastlane/metadata/de-DE/privacy_url.txt': 'https://clinic-notes.org/privacy\n',
          'fastlane/metadata/en-US/privacy_url.txt': 'https://www.clinic-notes.org/privacy\n',
        }),
      },
      {
        title: 'Translations of one policy',
        ...app({
          'fastlane/metadata/de-DE/privacy_url.txt': 'https://clinic-notes.org/de/datenschutz\n',
          'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/en/privacy\n',
          'fastlane/metadata/fr-FR/privacy_url.txt': 'https://clinic-notes.org/privacy?lang=fr\n',
        }),
      },
      {
        title: 'The policy of a service that the app names',
        ...app({
          'App/en.lproj/Localizable.strings': '"maps.privacy" = "https://policies.google.com/privacy";\n',
          'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n',
        }),
      },
    ],
  },

  *checkRepository(repository) {
    const named = repository.metadata.urls.filter((url) => isStored(url) && concerns(url, repository));
    const stores = groupByApp(named);
    for (const urls of stores) yield* findDisagreement(urls, repository);
    const stored = named.filter((url) => url.stored === undefined);
    if (stores.length > 0) yield* findOutdated(stored, stores, repository);
    const given = stored.filter(isGiven);
    const roots = new Set(stored.filter((url) => !isGiven(url)).map(({ at }) => metadataRoot(at.file)));
    for (const root of roots.size > 0 ? [...roots].sort() : ['']) {
      const own = stored.filter((url) => !isGiven(url) && metadataRoot(url.at.file) === root);
      const urls = [...given, ...own];
      yield* findDisagreement(urls, repository);
      yield* findOtherLink([...stores.flat(), ...urls], repository);
    }
  },
} satisfies Rule;

/** What was read in App Store Connect, app by app. */
function groupByApp(urls: readonly JudgedUrl[]): JudgedUrl[][] {
  const apps = new Map<string, JudgedUrl[]>();
  for (const url of urls) {
    if (url.stored === undefined) continue;
    const key = JSON.stringify([url.stored.name, url.stored.project]);
    apps.set(key, [...(apps.get(key) ?? []), url]);
  }
  return [...apps.values()];
}

/** What the repository names, and App Store Connect names otherwise. Of several apps it may be that of any. */
function* findOutdated(
  named: readonly JudgedUrl[],
  stores: readonly (readonly JudgedUrl[])[],
  repository: Repository,
): Iterable<Problem> {
  const roots = new Map<string, { readonly url: JudgedUrl; readonly held: JudgedUrl }[]>();
  for (const url of named) {
    const beside = stores.filter(([one]) => !isGiven(url) && isBeside(url, one));
    const candidates = beside.length > 0 ? beside : stores;
    const held = candidates.map((urls) => sameLocale(url, urls));
    const [first] = held[0] ?? [];
    if (!first || held.some((urls) => urls.some((one) => agree(url, one)))) continue;
    const root = isGiven(url) ? '' : metadataRoot(url.at.file);
    roots.set(root, [...(roots.get(root) ?? []), { url, held: first }]);
  }
  for (const [first, ...others] of roots.values()) {
    const at = placeOf(first?.url.at, repository);
    if (!first || !at) continue;
    const related = others.filter(({ url }) => url.at.file !== '');
    yield {
      at,
      message: `The privacy-policy URLs disagree: ${describe(first.url)}, but ${describe(first.held)}.`,
      fix: 'Enter the address of one policy everywhere: people see the one in App Store Connect.',
      ...(related.length > 0 && {
        related: related.map(({ url, held }) => ({ message: `${describe(url)}, but ${describe(held)}.`, at: url.at })),
      }),
    };
  }
}

function isBeside({ at }: JudgedUrl, one: JudgedUrl | undefined): boolean {
  return `${one?.stored?.project ?? ''}/`.startsWith(metadataRoot(at.file));
}

/** What App Store Connect holds for the locale of a URL; for one that it does not have, all. */
function sameLocale({ locale }: JudgedUrl, urls: readonly JudgedUrl[]): readonly JudgedUrl[] {
  const same = urls.filter((one) => one.locale?.toLowerCase() === locale?.toLowerCase());
  return same.length > 0 ? same : urls;
}

/** What App Store Connect gets, or would get if another place did not win. What is no URL is said by another rule. */
function isStored({ source, ruleId }: JudgedUrl): boolean {
  return source !== 'hint' && ruleId !== 'privacy-url-invalid' && ruleId !== 'privacy-url-unknown';
}

function* findDisagreement(urls: readonly JudgedUrl[], repository: Repository): Iterable<Problem> {
  const own = urls.filter((url) => !isGiven(url));
  const given = urls.filter(isGiven);
  // Of several URLs given at once each may be another locale's or another app's: the repository's is one of them.
  const main = findMain(own);
  const others = main ? own.filter((url) => !agree(url, main)) : [];
  const outside = given.length > 0 && main && !given.some((url) => agree(url, main)) ? given.slice(0, 1) : [];
  const [first] = [...others, ...outside];
  const at = others.length > 0 ? placeOf(first?.at, repository) : placeOf(main?.at, repository);
  if (!main || !first || !at) return;
  const places = [...(others.length > 0 ? [main, ...others.slice(1)] : []), ...outside].filter(
    ({ at }) => at.file !== '',
  );
  yield {
    at,
    message: `The privacy-policy URLs disagree: ${describe(first)}, but ${describe(main)}.`,
    fix: 'Enter the address of one policy everywhere, or that of its translations.',
    ...(places.length > 0 && { related: places.map((url) => ({ message: `${describe(url)}.`, at: url.at })) }),
  };
}

function isGiven({ source }: JudgedUrl): boolean {
  return source === 'option' || source === 'configuration';
}

/** The URL that most others agree with; of equals the first. */
function findMain(urls: readonly JudgedUrl[]): JudgedUrl | undefined {
  const counted = urls.map((url) => ({ url, votes: urls.filter((other) => agree(url, other)).length }));
  return counted.sort((a, b) => b.votes - a.votes)[0]?.url;
}

function agree(a: JudgedUrl, b: JudgedUrl): boolean {
  return isSamePolicy(a.url, b.url, a.locale?.toLowerCase() === b.locale?.toLowerCase() ? 'same' : 'translated');
}

function describe({ url, locale, source, stored }: JudgedUrl): string {
  if (stored) return `${showUrl(url)} for ${locale} ${inStore(stored)}`;
  const where = locale === undefined ? `by ${source}` : `in ${source} for ${locale}`;
  return `${showUrl(url)} ${where}`;
}

/** The app links to policies, and to none that the store names. */
function* findOtherLink(stored: readonly JudgedUrl[], repository: Repository): Iterable<Problem> {
  const links: Located<string>[] = [
    ...repository.metadata.urls.filter(({ source }) => source === 'hint').map(({ url, at }) => ({ value: url, at })),
    ...clinicalApps(repository).flatMap(({ code }) => code.privacyLinks),
  ].filter(({ value, at }) => /^https?:/i.test(value.trim()) && concernsClinicalApp(at.file, repository));
  const own = links.filter(({ value }) => !OTHERS.test(siteOf(value) ?? ''));
  const [first] = own;
  const [store] = stored;
  const isShown = links.some(({ value }) => stored.some(({ url }) => isSamePolicy(value, url, 'translated')));
  if (!first || !store || isShown) return;
  yield {
    at: first.at,
    message: `The app links to ${showUrl(first.value)}, but the store names ${showUrl(store.url)}.`,
    fix: 'Link to the policy that the store names, or name in the store the one that the app shows.',
    ...(store.at.file !== '' && { related: [{ message: 'What the store names.', at: store.at }] }),
  };
}
