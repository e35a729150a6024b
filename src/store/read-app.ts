import { addAll } from '../lists.ts';
import type { StoredApp, StoredBuild, StoredLocale, StoredPart, StoredTexts, StoreTrait } from '../types.ts';
import type { Get } from './client.ts';
import { StoreFault } from './fault.ts';
import { mentionsRecords } from './mentions-records.ts';
import { fieldsOf, listOf, nextOf, type Resource, relatedId, textOf } from './resources.ts';

/** What is read of one app, without whose it is. */
export type AppRead = Omit<StoredApp, 'app' | 'owner' | 'at'>;

type Unread = StoredApp['unread'][number];

const NO_TEXTS: StoredTexts = { descriptions: [] };

/**
 * Reads one app, part by part: a part that fails leaves the rest. Of each resource only the fields that are used are asked
 * for, so that the password of a demo account and the names of contacts never come here.
 */
export async function readApp(bundleId: string, get: Get): Promise<AppRead> {
  const unread: Unread[] = [];
  const part = async <T>(what: StoredPart, read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      if (!unread.some((one) => one.what === what)) unread.push({ what, reason: error.message });
      return undefined;
    }
  };
  const id = await part('app', () => findApp(bundleId, get));
  if (id === undefined) return { locales: [], categories: [], texts: NO_TEXTS, unread };
  const info = await part('info', () => readInfo(id, get, part));
  const version = await part('description', () => findVersion(id, get));
  const descriptions = version && (await part('description', () => readDescriptions(version, get)));
  const notes = version && (await part('review-notes', async () => ({ text: await readNotes(version, get) })));
  // The notes hang on the version, like the description.
  const [noVersion] = version ? [] : unread.filter(({ what }) => what === 'description');
  if (noVersion) unread.push({ what: 'review-notes', reason: noVersion.reason });
  const build = await part('build', () => readBuild(id, get));
  const text = notes?.text;
  return {
    ...(info ?? { locales: [], categories: [] }),
    ...(version && { versionState: stateOf(version, 'appVersionState') }),
    texts: { descriptions: descriptions ?? [], ...(text !== undefined && { notes: text }) },
    ...(notes && { reviewNotes: judgeNotes(text) }),
    ...(build && { build }),
    unread,
  };
}

/** The filter takes beginnings as well. */
async function findApp(bundleId: string, get: Get): Promise<string> {
  const query = { 'filter[bundleId]': bundleId, 'fields[apps]': 'bundleId', limit: `${A_PAGE}` };
  const apps = await getAll('/v1/apps', query, 'the app', get);
  const found = apps.find(({ attributes }) => attributes.bundleId === bundleId);
  if (!found) throw new StoreFault('no app with this bundle identifier is there, or the key may not see it');
  return found.id;
}

type Info = Pick<StoredApp, 'state' | 'locales' | 'live' | 'categories'>;

type Part = <T>(what: StoredPart, read: () => Promise<T>) => Promise<T | undefined>;

/** The app info that is edited and the one on sale. The first is judged, where there is one. */
async function readInfo(app: string, get: Get, part: Part): Promise<Info> {
  const document = await get(
    pathOf(`/v1/apps/${app}/appInfos`, {
      'fields[appInfos]': 'state,ageRatingDeclaration,primaryCategory,secondaryCategory',
      'fields[ageRatingDeclarations]': 'medicalOrTreatmentInformation',
      'fields[appCategories]': 'platforms',
      include: 'ageRatingDeclaration,primaryCategory,secondaryCategory',
      limit: '50',
    }),
    'the app information',
  );
  const { judged, live } = chooseState(listOf(document), 'state');
  if (!judged) throw new StoreFault('no app information is there that is edited or on sale');
  const locales = await readLocales(judged, get);
  const other = live && live !== judged ? await part('info', () => readLocales(live, get)) : undefined;
  return {
    state: stateOf(judged, 'state'),
    locales,
    ...(live && other && { live: { state: stateOf(live, 'state'), locales: other } }),
    categories: readTraits(judged, listOf(document, 'included')),
  };
}

function readTraits(info: Resource, included: readonly Resource[]): Pick<StoreTrait, 'trait' | 'value'>[] {
  const rating = included.find(
    ({ type, id }) => type === 'ageRatingDeclarations' && id === relatedId(info, 'ageRatingDeclaration'),
  );
  const traits: readonly (readonly [StoreTrait['trait'], string | undefined])[] = [
    ['primary', relatedId(info, 'primaryCategory')],
    ['secondary', relatedId(info, 'secondaryCategory')],
    ['medical-information', textOf(rating?.attributes.medicalOrTreatmentInformation)],
  ];
  return traits.flatMap(([trait, value]) => (value === undefined ? [] : [{ trait, value }]));
}

async function readLocales({ id }: Resource, get: Get): Promise<StoredLocale[]> {
  const query = { 'fields[appInfoLocalizations]': 'locale,privacyPolicyUrl', limit: `${A_PAGE}` };
  const all = await getAll(`/v1/appInfos/${id}/appInfoLocalizations`, query, 'the privacy-policy URLs', get);
  return all
    .flatMap(({ attributes }): StoredLocale[] => {
      const [locale, url] = [textOf(attributes.locale), textOf(attributes.privacyPolicyUrl)];
      return locale === undefined ? [] : [{ locale, ...(url !== undefined && { privacyPolicyUrl: url.trim() }) }];
    })
    .sort(byLocale);
}

async function findVersion(app: string, get: Get): Promise<Resource> {
  const query = { 'filter[platform]': 'IOS', 'fields[appStoreVersions]': 'appVersionState,versionString', limit: '50' };
  const document = await get(pathOf(`/v1/apps/${app}/appStoreVersions`, query), 'the versions');
  const { judged } = chooseState(listOf(document), 'appVersionState');
  if (!judged) throw new StoreFault('no version for iOS is there that is edited or on sale');
  return judged;
}

async function readDescriptions({ id }: Resource, get: Get): Promise<StoredTexts['descriptions']> {
  const query = { 'fields[appStoreVersionLocalizations]': 'locale,description', limit: `${A_PAGE}` };
  const all = await getAll(`/v1/appStoreVersions/${id}/appStoreVersionLocalizations`, query, 'the descriptions', get);
  return all
    .flatMap(({ attributes }) => {
      const locale = textOf(attributes.locale);
      return locale === undefined ? [] : [{ locale, text: textOf(attributes.description) ?? '' }];
    })
    .sort(byLocale);
}

async function readNotes({ id }: Resource, get: Get): Promise<string | undefined> {
  const query = { 'fields[appStoreReviewDetails]': 'notes' };
  const document = await get(pathOf(`/v1/appStoreVersions/${id}/appStoreReviewDetail`, query), 'the review notes');
  return textOf(listOf(document)[0]?.attributes.notes);
}

function judgeNotes(notes: string | undefined): NonNullable<StoredApp['reviewNotes']> {
  if (notes === undefined) return 'empty';
  return mentionsRecords(notes) === false ? 'silent-on-records' : 'present';
}

/** Apple answers 403 where a build's bundles are asked for by themselves: https://developer.apple.com/forums/thread/837025 */
async function readBuild(app: string, get: Get): Promise<StoredBuild | undefined> {
  const query = {
    ...{ 'filter[app]': app, 'filter[preReleaseVersion.platform]': 'IOS', sort: '-uploadedDate', limit: '1' },
    ...{ include: 'buildBundles', 'fields[builds]': 'version,uploadedDate,buildBundles' },
    'fields[buildBundles]': 'bundleId,bundleType,entitlements',
  };
  const document = await get(pathOf('/v1/builds', query), 'the newest build');
  const [build] = listOf(document);
  if (!build) return undefined;
  const [version, uploadedDate] = [textOf(build.attributes.version), textOf(build.attributes.uploadedDate)];
  const bundles = listOf(document, 'included').flatMap(({ type, attributes }) => {
    const bundleId = textOf(attributes.bundleId);
    if (type !== 'buildBundles' || bundleId === undefined) return [];
    const entitlements = readEntitlements(attributes.entitlements);
    return [{ bundleId, type: textOf(attributes.bundleType) ?? 'unknown', ...(entitlements && { entitlements }) }];
  });
  return { ...(version !== undefined && { version }), ...(uploadedDate !== undefined && { uploadedDate }), bundles };
}

function readEntitlements(value: unknown): Record<string, Record<string, string>> | undefined {
  const executables = Object.entries(fieldsOf(value)).map(([path, keys]) => {
    // How Apple writes a list as a text is told nowhere: it is kept and not judged.
    const texts = Object.entries(fieldsOf(keys)).map(([key, one]) => [key, textOfValue(one)]);
    return [path, Object.fromEntries(texts)] as const;
  });
  return executables.length === 0 ? undefined : Object.fromEntries(executables);
}

/** A value, or a list of values; what lies deeper is left out, however deep it lies. */
function textOfValue(value: unknown): string {
  const shallow = (one: unknown) => (typeof one === 'object' ? null : one);
  if (typeof value === 'string') return value.slice(0, 10_000);
  return JSON.stringify(Array.isArray(value) ? value.slice(0, A_PAGE).map(shallow) : shallow(value));
}

const ON_SALE = new Set(['READY_FOR_DISTRIBUTION', 'READY_FOR_SALE']);
const GONE = /^REPLACED_/;

function chooseState(
  all: readonly Resource[],
  field: string,
): { readonly judged?: Resource; readonly live?: Resource } {
  const present = all.filter((one) => !GONE.test(stateOf(one, field)));
  const live = present.find((one) => ON_SALE.has(stateOf(one, field)));
  const judged = present.find((one) => !ON_SALE.has(stateOf(one, field))) ?? live;
  return { ...(judged && { judged }), ...(live && { live }) };
}

function stateOf({ attributes }: Resource, field: string): string {
  const state = textOf(attributes[field]) ?? '';
  return /^[A-Z][A-Z0-9_]{1,60}$/.test(state) ? state : 'UNKNOWN';
}

/** As many as are asked for at once, which is the most that may be. */
const A_PAGE = 200;

/** All pages of a list. */
async function getAll(
  path: string,
  query: Readonly<Record<string, string>>,
  what: string,
  get: Get,
): Promise<Resource[]> {
  const all: Resource[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = pathOf(path, query); next !== undefined; ) {
    seen.add(next);
    const document: Record<string, unknown> = await get(next, what);
    const page = listOf(document);
    if (page.length > A_PAGE) throw new StoreFault(`the answer has more of ${what} than were asked for`);
    addAll(all, page);
    next = nextOf(document);
    if (next !== undefined && seen.has(next)) throw new StoreFault(`the pages of ${what} lead in a circle`);
  }
  return all;
}

function pathOf(path: string, query: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(query)}`;
}

function byLocale(a: { readonly locale: string }, b: { readonly locale: string }): number {
  return a.locale < b.locale ? -1 : a.locale > b.locale ? 1 : 0;
}
