import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findAppPrivacyDetails } from '../../src/policy/app-privacy-details.ts';
import { findAsc } from '../../src/policy/asc.ts';
import { easTraits } from '../../src/policy/categories.ts';
import { readDeliverfiles } from '../../src/policy/deliverfile.ts';
import { findEas } from '../../src/policy/eas.ts';
import { findFastlane } from '../../src/policy/fastlane.ts';
import { findPolicy } from '../../src/policy/find.ts';
import { fileName, folderOf, joinPaths, mergeFound, NOTHING, readWholeText, tryRead } from '../../src/policy/found.ts';
import { isDefault, isStoreLocale } from '../../src/policy/locales.ts';
import { readJson } from '../../src/read/json.ts';
import { type Skipped, UnreadableFile } from '../../src/types.ts';
import { policyUrl } from './judging.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
type Found = ReturnType<typeof findAsc>;

const URL = 'https://clinic-notes.org/privacy';

/** All that was found, a line each. */
function tell({ urls, missing, descriptions, traits, unresolved }: Found) {
  const at = ({ at: place }: { readonly at: { file: string; line: number; column: number } }) =>
    `${place.file}:${place.line}:${place.column}`;
  return [
    ...urls.map((one) => `${one.source} ${one.locale} ${one.url} ${at(one)}${one.authoritative ? '' : ' not counted'}`),
    ...missing.map((one) => `missing ${one.locale} ${at(one)}`),
    ...descriptions.map((one) => `description ${one.locale} ${JSON.stringify(one.text)} ${at(one)}`),
    ...(traits ?? []).map((one) => `trait ${one.trait} ${one.value} ${at(one)}`),
    ...unresolved.map((one) => `unresolved ${at(one)} ${one.reason}`),
  ];
}

const asc = (files: Files) => tell(findAsc(memoryFiles(files)));
const eas = (files: Files) => tell(findEas(memoryFiles(files)));
const fastlane = (files: Files) => tell(findFastlane(memoryFiles(files)));
const json = (value: unknown) => JSON.stringify(value);

describe('what every source uses', () => {
  test('a folder, a name, and parts put together', () => {
    expect(['a/b/c.txt', 'c.txt', '/c'].map(folderOf)).toEqual(['a/b', '', '']);
    expect(['a/b/c.txt', 'c.txt', 'a/'].map(fileName)).toEqual(['c.txt', 'c.txt', '']);
    expect(joinPaths('a/b', './c//d', '../e')).toBe('a/b/c/e');
    expect([joinPaths('', 'a'), joinPaths('a', '..'), joinPaths('.')]).toEqual(['a', '', '']);
    expect([joinPaths('..'), joinPaths('a', '../..', 'a'), joinPaths('a', '../../a')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a text is trimmed, and stands where it begins and ends', () => {
    const read = (text: string) => readWholeText(memoryFiles({ a: text }), 'a');
    expect(read('\n  two words \n')).toMatchObject({
      value: 'two words',
      at: { file: 'a', line: 2, column: 3, endLine: 2, endColumn: 12 },
    });
    expect(read(' \n ')).toEqual({ value: '', at: { file: 'a', line: 1, column: 1 } });
  });

  test('what cannot be read is said, and a fault of our own is none of the file’s', () => {
    const unresolved: Skipped[] = [];
    const at = { file: 'a/b.txt', line: 3, column: 4 };
    const fail = (error: Error) => () => {
      throw error;
    };
    expect(tryRead(fail(new UnreadableFile('is gone', at)), unresolved)).toBeUndefined();
    expect(unresolved).toEqual([{ at, reason: 'b.txt: is gone' }]);
    expect(() => tryRead(fail(new Error('ours')), unresolved)).toThrow('ours');
    expect(unresolved).toHaveLength(1);
    expect(tryRead(() => 5, unresolved)).toBe(5);
  });

  test('all parts of what was found are kept', () => {
    const at = { file: 'a', line: 1, column: 1 };
    const one: Found = {
      urls: [policyUrl(URL)],
      missing: [{ locale: 'de', at }],
      descriptions: [{ locale: 'de', text: 'x', at }],
      traits: [{ trait: 'primary', value: 'MEDICAL', at }],
      unresolved: [{ at, reason: 'y' }],
    };
    expect(mergeFound([NOTHING, one, NOTHING])).toEqual(one);
    expect(Object.values(NOTHING).flat()).toEqual([]);
  });

  test.each<[string, boolean]>([
    ['en', true],
    ['en-US', true],
    ['EN-us', true],
    ['zh-Hans', true],
    ['zh-hant', true],
    ['es-419', true],
    ['Default', true],
    ['xx', false],
    ['xx-US', false],
    ['en-', false],
    ['en-USA', false],
    ['en-U', false],
    ['en-4190', false],
    ['en-US-x', false],
    ['-US', false],
    ['', false],
    ['review_information', false],
  ])('%s is a locale: %s', (name, expected) => expect(isStoreLocale(name)).toBe(expected));

  test('the default by any letters', () => {
    expect(['default', 'DEFAULT', 'en', undefined].map(isDefault)).toEqual([true, true, false, false]);
  });

  test('of one repository all is in order of its place', () => {
    const found = findPolicy(
      memoryFiles({
        'b/app-info/en-US.json': json({ privacyPolicyUrl: URL }),
        'a/app-info/de-DE.json': json({ name: 'x' }),
        'b/app-info/fr-FR.json': json({ name: 'x' }),
        'b/version/1/en-US.json': json({ description: 'b' }),
        'a/store.config.json': json({
          apple: {
            info: { 'en-US': { privacyPolicyUrl: URL, description: 'a' }, ja: {} },
            categories: ['MEDICAL', 'LIFESTYLE'],
          },
        }),
        'c/fastlane/metadata/primary_category.txt': 'HEALTH',
        'd/app-info/de-DE.json': '{',
        'aa/store.config.json': '{',
        'z/fastlane/metadata/default/description.txt': 'z',
        'c/fastlane/metadata/privacy_url.txt': URL,
      }),
    );
    const files = (list: readonly { readonly at: { readonly file: string } }[]) => list.map(({ at }) => at.file);
    expect(files(found.urls)).toEqual(['a/store.config.json', 'b/app-info/en-US.json']);
    expect(files(found.missing)).toEqual(['a/app-info/de-DE.json', 'a/store.config.json', 'b/app-info/fr-FR.json']);
    expect(files(found.descriptions)).toEqual([
      ...['a/store.config.json', 'b/version/1/en-US.json', 'z/fastlane/metadata/default/description.txt'],
    ]);
    expect(found.traits?.map(({ value }) => value)).toEqual(['MEDICAL', 'LIFESTYLE', 'HEALTH']);
    expect(files(found.unresolved)).toEqual([
      ...['aa/store.config.json', 'c/fastlane/metadata/privacy_url.txt', 'd/app-info/de-DE.json'],
    ]);
    const given = ['https://b.org/', 'https://a.org/'].map((url) =>
      policyUrl(url, { source: 'option', at: { file: '', line: 0, column: 0 } }),
    );
    expect(findPolicy(memoryFiles({}), given).urls.map(({ url }) => url)).toEqual(['https://a.org/', 'https://b.org/']);
  });
});

describe('asc', () => {
  test('a URL, a blank one and none, each with its place', () => {
    expect(
      asc({
        'm/app-info/en-US.json': `{ "name": "x",\n  "privacyPolicyUrl": " ${URL} " }`,
        'm/app-info/de-DE.json': '{ "name": "x",\n\n  "privacyPolicyUrl": " " }',
        'm/app-info/ja.json': '\n{ "subtitle": "x" }',
        'm/app-info/default.json': json({ name: 'x', privacyPolicyUrl: '' }),
      }),
    ).toEqual([
      `asc en-US ${URL} m/app-info/en-US.json:2:23`,
      'missing de-DE m/app-info/de-DE.json:3:23',
      'missing ja m/app-info/ja.json:2:1',
    ]);
  });

  test('the default stands in for its own folder alone', () => {
    expect(
      asc({
        'app-info/default.json': json({ privacyPolicyUrl: URL }),
        'app-info/de-DE.json': json({ name: 'x' }),
        'other/app-info/de-DE.json': json({ name: 'x' }),
        'other/app-info/default.json': json({ name: 'x' }),
        'other/app-info/en-US.json': json({ privacyPolicyUrl: URL }),
      }),
    ).toEqual([
      `asc default ${URL} app-info/default.json:1:21`,
      `asc en-US ${URL} other/app-info/en-US.json:1:21`,
      'missing de-DE other/app-info/de-DE.json:1:1',
    ]);
  });

  test.each(['name', 'subtitle', 'privacyPolicyUrl', 'privacyChoicesUrl', 'privacyPolicyText'])(
    'a file of %s alone is one of its own',
    (key) => expect(asc({ 'app-info/de-DE.json': json({ [key]: '' }) })).toHaveLength(1),
  );

  test('another file of that name is none', () => {
    for (const text of [json({}), json([]), json({ name: 'x', heading: 'y' }), '"name"'])
      expect([text, asc({ 'app-info/de-DE.json': text })]).toEqual([text, []]);
    for (const path of [
      'xapp-info/de-DE.json',
      'app-info/de-DE.json5',
      'app-info/x/de-DE.json',
      'app-info/readme.json',
    ])
      expect([path, asc({ [path]: json({ name: 'x' }) })]).toEqual([path, []]);
  });

  test('what is next to one of its own counts, and one that cannot be read is said', () => {
    expect(
      asc({
        'app-info/de-DE.json': json({ name: 'x' }),
        'app-info/fr-FR.json': '{',
        'app-info/ja.json': json({ a: 1 }),
      }),
    ).toEqual([
      'missing de-DE app-info/de-DE.json:1:1',
      'missing ja app-info/ja.json:1:1',
      expect.stringMatching(/^unresolved app-info\/fr-FR\.json:1:2 fr-FR\.json: /),
    ]);
  });

  test.each([
    [['1.9.0', '1.10.0'], '1.10.0'],
    [['2', '1.9'], '2'],
    [['1.2.1', '1.2'], '1.2.1'],
    [['1.0.0', '1.0'], '1.0.0'],
    [['1.0', '1.0.0'], '1.0.0'],
    [['beta', 'alpha'], 'beta'],
    [['alpha', 'beta'], 'beta'],
    [['1.x.3', '1.x.2'], '1.x.3'],
    [['1.-1', '1'], '1'],
    [['1.0', '1.00.-1'], '1.0'],
  ])('of the versions %j the descriptions of %s are taken', (versions, newest) => {
    const files = versions.flatMap((version) => [
      [`m/version/${version}/en-US.json`, json({ description: version })],
      [`m/version/${version}/de-DE.json`, json({ description: version })],
    ]);
    expect(
      findAsc(memoryFiles({ 'm/app-info/en-US.json': json({ name: 'x' }), ...Object.fromEntries(files) })).descriptions,
    ).toMatchObject([
      { locale: 'de-DE', text: newest },
      { locale: 'en-US', text: newest },
    ]);
  });

  test('descriptions are those of a folder with app-info, by locale, and none that is blank', () => {
    const info = json({ privacyPolicyUrl: URL });
    const text = json({ description: ' x ' });
    const found = findAsc(
      memoryFiles({
        ...{ 'app-info/en-US.json': info, 'b/app-info/en-US.json': info },
        ...{
          'version/1/en-US.json': text,
          'version/1/ja.json': json({ description: ' ' }),
          'version/1/a.json': text,
          'version/1/it.json5': text,
        },
        ...{ 'version/1/fr-FR.json': '{', 'b/version/2/de-DE.json': text, 'c/version/3/en-US.json': text },
        ...{ 'xversion/4/en-US.json': text, 'version/5/x/en-US.json': text, 'version/en-US.json': text },
      }),
    );
    expect(found.descriptions.map(({ at, locale }) => [at.file, locale])).toEqual([
      ['b/version/2/de-DE.json', 'de-DE'],
      ['version/1/en-US.json', 'en-US'],
    ]);
    expect(found.descriptions[0]?.text).toBe('x');
    expect(found.unresolved).toMatchObject([{ at: { file: 'version/1/fr-FR.json' } }]);
    expect(found.traits).toEqual([]);
  });
});

describe('EAS', () => {
  test('a URL, a blank one and none, each with its place', () => {
    const text = `{ "apple": { "info": {
      "en-US": { "privacyPolicyUrl": " ${URL} ", "description": " x " },
      "de-DE": { "privacyPolicyUrl": " ", "description": " " },
      "ja": {},
      "fr-FR": 5 } } }`;
    expect(eas({ 'app/store.config.json': text })).toEqual([
      `EAS en-US ${URL} app/store.config.json:2:38`,
      'missing de-DE app/store.config.json:3:38',
      'missing ja app/store.config.json:4:7',
      'missing fr-FR app/store.config.json:5:7',
      expect.stringMatching(/^description en-US "x" app\/store\.config\.json:2:/),
    ]);
  });

  const store = json({ apple: { info: { ja: {} } } });
  const named = (...paths: readonly string[]) =>
    json({ submit: Object.fromEntries(paths.map((path, index) => [index, { ios: { metadataPath: path } }])) });

  test('each file once, named or by its own name', () => {
    expect(
      eas({
        'app/eas.json': named('./z.json', '../b.json', 'store.config.json'),
        ...{ 'app/z.json': store, 'b.json': store, 'app/store.config.json': store, 'app/xstore.config.json': store },
      }),
    ).toEqual(['missing ja app/store.config.json:1:19', 'missing ja app/z.json:1:19', 'missing ja b.json:1:19']);
    expect(eas({ 'app/eas.json': named('z.json5'), 'app/z.json5': store })).toEqual(['missing ja app/z.json5:1:19']);
  });

  test('one that is not there or is a program is said, where it is named', () => {
    const at = 'app/eas.json:1:39';
    expect(eas({ 'app/eas.json': named('gone.json') })).toEqual([
      `unresolved ${at} eas.json names app/gone.json, which is not there.`,
    ]);
    for (const path of ['a.config.js', 'a.json.ts'])
      expect(eas({ 'app/eas.json': named(path), [`app/${path}`]: '' })).toEqual([
        `unresolved ${at} app/${path} computes the store metadata; it is not run here.`,
      ]);
  });

  test('what leads out, or is named for another store, is not looked for', () => {
    const other = json({
      submit: { a: { android: { metadataPath: 'x.json' } }, b: 5, c: { ios: { metadataPath: 5 } } },
    });
    for (const text of [named('../../x.json'), other, json({ build: { a: { ios: { metadataPath: 'x.json' } } } }), '{'])
      expect([text, eas({ 'app/eas.json': text, 'xeas.json': named('y.json') })]).toEqual([text, []]);
  });

  test('one that cannot be read is said', () => {
    expect(eas({ 'store.config.json': '{' })).toEqual([expect.stringMatching(/^unresolved store\.config\.json:1:2 /)]);
  });
});

describe('categories and ratings', () => {
  test('of EAS: the first two categories, each alone or before its own', () => {
    const traits = (apple: object) =>
      easTraits(readJson(Buffer.from(json({ apple })), 'a')).map(({ trait, value }) => `${trait} ${value}`);
    expect(traits({ categories: ['MEDICAL', ['GAMES', 'A'], 'THIRD'] })).toEqual([
      'primary MEDICAL',
      'secondary GAMES',
    ]);
    expect(traits({ categories: [5, 'X'] })).toEqual(['secondary X']);
    expect(traits({ categories: [[], ['X']] })).toEqual(['secondary X']);
    expect(traits({ categories: 'MEDICAL' })).toEqual([]);
    expect(traits({ categories: { 0: 'MEDICAL' } })).toEqual([]);
    expect(traits({ advisory: { medicalOrTreatmentInformation: 'NONE' } })).toEqual(['medical-information NONE']);
    expect(traits({ advisory: { medicalOrTreatmentInformation: ' ' } })).toEqual([]);
    expect(easTraits(undefined)).toEqual([]);
  });

  const traits = (files: Files) =>
    fastlane(files).flatMap((line) => (line.startsWith('trait ') ? [line.slice(6)] : []));

  test('of fastlane: files, and a Deliverfile that wins over them, each for its own', () => {
    const files = {
      'fastlane/metadata/primary_category.txt': ' MEDICAL\n',
      'fastlane/metadata/secondary_category.txt': 'HEALTH',
    };
    expect(traits(files)).toEqual([
      'primary MEDICAL fastlane/metadata/primary_category.txt:1:2',
      'secondary HEALTH fastlane/metadata/secondary_category.txt:1:1',
    ]);
    expect(traits({ ...files, 'fastlane/Deliverfile': 'secondary_category "FOOD"' })).toEqual([
      'secondary FOOD fastlane/Deliverfile:1:20',
      'primary MEDICAL fastlane/metadata/primary_category.txt:1:2',
    ]);
    expect(
      traits({ 'primary_category.txt': 'x', 'a/xprimary_category.txt': 'x', 'a/primary_category.txt': ' ' }),
    ).toEqual([]);
    expect(fastlane({ 'a/primary_category.txt': new Uint8Array([0xff, 0xff, 0xff]) })).toEqual([]);
  });

  test('of fastlane: the file of ratings, by its name or where the Deliverfile says', () => {
    const rating = json({ medicalOrTreatmentInformation: 'FREQUENT' });
    const told = (file: string) => `medical-information FREQUENT ${file}:1:34`;
    for (const file of ['a/rating_config.json', 'app_RATING-config.json', 'ratingconfig2.json'])
      expect(traits({ [file]: rating })).toEqual([told(file)]);
    for (const file of ['a/rating.json', 'rating_config/a.json', 'rating_config.txt', 'rating__config.json'])
      expect([file, traits({ [file]: rating })]).toEqual([file, []]);
    const by = (path: string, file: string) =>
      traits({ 'App/fastlane/Deliverfile': `app_rating_config_path "${path}"`, [file]: rating });
    expect(by('./texts/r.json', 'App/texts/r.json')).toEqual([told('App/texts/r.json')]);
    expect(by('./texts/r.json', 'App/fastlane/texts/r.json')).toEqual([told('App/fastlane/texts/r.json')]);
    expect(by('./rating_config.json', 'App/rating_config.json')).toEqual([told('App/rating_config.json')]);
    expect([by('../../../r.json', 'r.json'), by('gone.json', 'r.json')]).toEqual([[], []]);
    expect(traits({ 'rating_config.json': '{' })).toEqual([]);
    // Another option that holds the name of a file.
    expect(traits({ 'App/fastlane/Deliverfile': 'primary_category "r.json"', 'App/r.json': rating })).toEqual([
      'primary r.json App/fastlane/Deliverfile:1:18',
    ]);
  });
});

describe('a Deliverfile', () => {
  function read(text: string, path = 'fastlane/Deliverfile') {
    const unresolved: Skipped[] = [];
    const [found] = readDeliverfiles(memoryFiles({ [path]: text }), unresolved);
    return { ...found, unresolved };
  }

  test.each([
    ['fastlane/Deliverfile', 1],
    ['Deliverfile.rb', 1],
    ['a/Fastfile', 1],
    ['a/Fastfile.rb', 1],
    ['a/XFastfile', 0],
    ['a/Fastfile.txt', 0],
    ['a/Appfile', 0],
    ['Fastfile/a', 0],
  ])('%s is read: %i', (path, count) => {
    expect(readDeliverfiles(memoryFiles({ [path]: '' }), [])).toHaveLength(count);
  });

  test('has its folder, and its texts trimmed with their places', () => {
    const found = read(
      [
        'privacy_url({ "en-US" => " https://a.org/p " })',
        'description({ "en-US" => " Reads. ", "xx" => "no", "ja" => TEXT })',
        'metadata_path "./store"',
        'metadata_path TEXT',
        'primary_category "MEDICAL"',
        'primary_category TEXT',
        'app_rating_config_path("r.json")',
        'other "x"',
      ].join('\n'),
    );
    expect(found).toMatchObject({
      path: 'fastlane/Deliverfile',
      folder: 'fastlane',
      metadataPaths: ['./store'],
      unresolved: [],
    });
    const place = { file: 'fastlane/Deliverfile' };
    expect(found.urls).toMatchObject([
      { locale: 'en-US', url: 'https://a.org/p', at: { ...place, line: 1, column: 26 } },
    ]);
    expect(found.descriptions).toMatchObject([{ locale: 'en-US', text: 'Reads.', at: { line: 2, column: 26 } }]);
    expect(found.options).toMatchObject([
      { name: 'primary_category', value: 'MEDICAL', at: { line: 5, column: 18 } },
      { name: 'app_rating_config_path', value: 'r.json', at: { line: 7, column: 24 } },
    ]);
    expect([found.urls?.length, found.descriptions?.length, found.options?.length]).toEqual([1, 1, 2]);
  });

  test.each([
    [
      'privacy_url({ "ja" => ENV["A_URL"] })',
      'The privacy-policy URL of "ja" comes from the environment variable A_URL.',
    ],
    [
      "privacy_url({ 'ja' => ENV.fetch('A_URL') })",
      'The privacy-policy URL of "ja" comes from the environment variable A_URL.',
    ],
    [
      'privacy_url({ "ja" => ENV[ "A_URL" ] })',
      'The privacy-policy URL of "ja" comes from the environment variable A_URL.',
    ],
    [
      'privacy_url({ "ja" => ENV.fetch( "A_URL") })',
      'The privacy-policy URL of "ja" comes from the environment variable A_URL.',
    ],
    ['privacy_url({ "ja" => make(:x) })', 'The privacy-policy URL of "ja" is computed: make(:x).'],
    [
      'privacy_url "https://a.org/p"',
      'fastlane does not take privacy_url "https://a.org/p": it must be a hash of locales to URLs.',
    ],
    ['privacy_url make(:x)', 'privacy_url is computed: make(:x).'],
  ])('%s cannot be told', (text, reason) => {
    const { unresolved, urls = [] } = read(text);
    expect(unresolved).toMatchObject([{ reason, at: { file: 'fastlane/Deliverfile', line: 1 } }]);
    expect(urls.map(({ url }) => url)).toEqual(text.includes('{') ? [undefined] : []);
  });

  test('one that cannot be read is said', () => {
    const unresolved: Skipped[] = [];
    expect(readDeliverfiles(memoryFiles({ Fastfile: new Uint8Array([0xff, 0xff, 0xff]) }), unresolved)).toEqual([]);
    expect(unresolved).toMatchObject([{ at: { file: 'Fastfile' } }]);
  });

  test('a word that is assigned, or stands in another text, is no option', () => {
    for (const text of ['metadata_path = "x"', 'puts "metadata_path"', '# metadata_path "x"', 'metadata_path'])
      expect([text, read(text).metadataPaths]).toEqual([text, []]);
    expect(read('metadata_path: "x"').metadataPaths).toEqual(['x']);
    expect(read('puts "metadata_path" "x"').metadataPaths).toEqual([]);
    for (const text of ['privacy_url = "x"', 'privacy_url = make(:x)', 'privacy_url = { "ja" => make(:x) }'])
      expect(read(text)).toMatchObject({ urls: [], unresolved: [] });
  });
});

describe('fastlane', () => {
  test('two Deliverfiles of one folder, and a blank entry', () => {
    expect(
      fastlane({
        'fastlane/Deliverfile': 'privacy_url({ "ja" => " " })\ndescription({ "ja" => "d" })',
        'fastlane/Fastfile': `privacy_url({ "de-DE" => "${URL}" })`,
        'fastlane/metadata/de-DE/name.txt': 'x',
        'fastlane/metadata/ja/description.txt': ' e ',
        'fastlane/metadata/fr-FR/description.txt': ' ',
      }),
    ).toEqual([
      `Deliverfile de-DE ${URL} fastlane/Fastfile:1:26`,
      'missing fr-FR fastlane/metadata/fr-FR/description.txt:1:1',
      'missing ja fastlane/Deliverfile:1:23',
      'description ja "d" fastlane/Deliverfile:2:23',
      'description ja "e" fastlane/metadata/ja/description.txt:1:2',
    ]);
  });

  test('a Deliverfile’s default stands in, and so does a file of it by any letters', () => {
    const name = { 'fastlane/metadata/ja/name.txt': 'x' };
    expect(fastlane(name)).toEqual(['missing ja fastlane/metadata/ja/name.txt:1:1']);
    expect(fastlane({ ...name, 'fastlane/Deliverfile': `privacy_url({ default: "${URL}" })` })).toHaveLength(1);
    expect(fastlane({ ...name, 'fastlane/metadata/Default/privacy_url.txt': URL })).toHaveLength(1);
    expect(fastlane({ ...name, 'fastlane/metadata/default/privacy_url.txt': ' ' })).toEqual(fastlane(name));
  });

  test('one text of a listing among others makes it one, and is where its URL is missed', () => {
    expect(
      fastlane({
        ...{ 'fastlane/metadata/ja/copyright.txt': '', 'fastlane/metadata/ja/name.txt': '' },
        'fastlane/metadata/de-DE/release_notes.txt': '',
      }),
    ).toEqual([
      'missing de-DE fastlane/metadata/de-DE/release_notes.txt:1:1',
      'missing ja fastlane/metadata/ja/name.txt:1:1',
    ]);
  });

  test('a description that cannot be read is said', () => {
    expect(fastlane({ 'fastlane/metadata/default/description.txt': new Uint8Array([0xff, 0xff, 0xff]) })).toEqual([
      expect.stringMatching(/^unresolved fastlane\/metadata\/default\/description\.txt:1:1 /),
    ]);
  });

  test('a default that cannot be read may stand in: that is said, and nothing is missing', () => {
    expect(
      fastlane({
        'fastlane/metadata/ja/name.txt': 'x',
        'fastlane/metadata/default/privacy_url.txt': new Uint8Array([0xff, 0xff, 0xff]),
      }),
    ).toEqual([expect.stringMatching(/^unresolved fastlane\/metadata\/default\/privacy_url\.txt:1:1 /)]);
  });

  test('a Deliverfile’s entry stands for its locale by any letters', () => {
    expect(
      fastlane({
        'fastlane/metadata/EN-us/name.txt': 'x',
        'fastlane/Deliverfile': `privacy_url({ "en-US" => "${URL}" })`,
      }),
    ).toEqual([`Deliverfile en-US ${URL} fastlane/Deliverfile:1:26`]);
    expect(
      fastlane({
        'fastlane/metadata/en-US/privacy_url.txt': ' ',
        'fastlane/Deliverfile': `privacy_url({ "en-US" => "${URL}" })`,
      }),
    ).toHaveLength(1);
  });

  test.each(['privacy_url.txt', 'description.txt', 'name.txt', 'subtitle.txt', 'keywords.txt'])(
    'a folder with %s is a listing',
    (name) => {
      expect(
        fastlane({
          [`fastlane/metadata/en-US/${name}`]: name.startsWith('p') ? URL : '',
          'fastlane/metadata/ja/release_notes.txt': '',
        }).filter((line) => line.startsWith('missing ja')),
      ).toEqual(['missing ja fastlane/metadata/ja/release_notes.txt:1:1']);
    },
  );

  test('a folder of texts is one of metadata by its name, by a Deliverfile or by its privacy_url.txt', () => {
    const missing = (...paths: readonly string[]) => fastlane(Object.fromEntries(paths.map((path) => [path, ''])));
    expect(missing('texts/ja/name.txt')).toEqual([]);
    expect(missing('xfastlane/metadata/ja/name.txt')).toEqual([]);
    expect(missing('fastlane/metadata/x/ja/name.txt')).toEqual([]);
    expect(missing('App/fastlane/metadata/ja/name.txt')).toHaveLength(1);
    expect(missing('texts/ja/privacy_url.txt')).toHaveLength(1);
    expect(missing('fastlane/metadata/ja/name.txt.bak', 'ja/name.txt', 'metadata/name.txt')).toEqual([]);
    expect(
      missing('Android/ja/privacy_url.txt', 'a/android/ja/privacy_url.txt', 'android/b/ja/privacy_url.txt'),
    ).toEqual([]);
    expect(missing('androidx/ja/privacy_url.txt')).toHaveLength(1);
    expect(missing('ja/privacy_url.txt')).toEqual([]);
    expect(missing('fastlane/metadata/en-US/name.txt', 'fastlane/metadata/ja/icon.png')).toHaveLength(1);
    expect(missing('App/Deliverfile', 'App/metadata/ja/name.txt')).toHaveLength(1);
  });

  test('what the Deliverfile names counts from the project where it stands in fastlane, from itself elsewhere', () => {
    const by = (path: string, folder: string) =>
      fastlane({ [`${folder}/Deliverfile`]: `metadata_path "${path}"`, 'App/texts/ja/name.txt': '' });
    expect(by('./texts', 'App/fastlane')).toHaveLength(1);
    expect(by('./texts', 'App')).toHaveLength(1);
    expect(
      fastlane({ 'App/Deliverfile': 'metadata_path "texts"', 'App/texts/ja/name.txt': '', 'texts/ja/name.txt': '' }),
    ).toEqual(['missing ja App/texts/ja/name.txt:1:1']);
    expect(by('../texts', 'App/fastlane')).toHaveLength(1);
    expect(by('../texts', 'App')).toEqual([]);
    expect(by('./text', 'App/fastlane')).toEqual([]);
    expect(by('../../../texts', 'App')).toEqual([]);
  });

  test('a file in the root of the folder is told, but where its locales stand for themselves', () => {
    const root = { 'a/fastlane/metadata/privacy_url.txt': URL };
    expect(fastlane(root)).toEqual([
      'unresolved a/fastlane/metadata/privacy_url.txt:1:1 fastlane does not read metadata/privacy_url.txt: the file must stand in the folder of a locale.',
    ]);
    expect(fastlane({ ...root, 'b/fastlane/metadata/ja/privacy_url.txt': URL })).toHaveLength(2);
    expect(fastlane({ ...root, 'a/fastlane/metadata/ja/privacy_url.txt': URL })).toHaveLength(1);
    expect(fastlane({ ...root, 'c/fastlane/metadata/ja/release_notes.txt': '' })).toHaveLength(1);
    // Nor where a URL is missed, which is told there.
    expect(fastlane({ ...root, 'a/fastlane/metadata/ja/name.txt': '' })).toEqual([
      'missing ja a/fastlane/metadata/privacy_url.txt:1:1',
    ]);
    expect(
      fastlane({ 'a/xfastlane/metadata/privacy_url.txt': URL, 'fastlane/metadata/privacy_url.txt.x': URL }),
    ).toEqual([]);
  });
});

test('answers to the privacy questions are found by their two names', () => {
  const found = findAppPrivacyDetails(
    memoryFiles({
      'app_data_usages.json': '[]',
      'a/app_privacy_details.json': '[]',
      'b/xapp_data_usages.json': '[]',
      'c/app_data_usages.json': '{',
    }),
  );
  expect(found.manifests.map(({ path, form }) => [path, form])).toEqual([
    ['a/app_privacy_details.json', 'app-privacy-details'],
    ['app_data_usages.json', 'app-privacy-details'],
  ]);
  expect(found.unresolved).toMatchObject([{ at: { file: 'c/app_data_usages.json' } }]);
});
