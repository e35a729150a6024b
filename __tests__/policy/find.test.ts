import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findAppPrivacyDetails } from '../../src/policy/app-privacy-details.ts';
import { findPolicy } from '../../src/policy/find.ts';
import { judgePolicy } from '../../src/policy/index.ts';
import { OPTIONS, policyUrl } from './judging.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

function urlsIn(files: Files): string[] {
  return findPolicy(memoryFiles(files)).urls.map(
    ({ url, locale = '-', source, authoritative, at }) =>
      `${source} ${locale} ${url} ${at.file}:${at.line}:${at.column}${authoritative ? '' : ' (does not count)'}`,
  );
}

function missingIn(files: Files): string[] {
  return findPolicy(memoryFiles(files)).missing.map(({ locale, at }) => `${locale} ${at.file}:${at.line}:${at.column}`);
}

function unresolvedIn(files: Files): string[] {
  return findPolicy(memoryFiles(files)).unresolved.map(
    ({ reason, at }) => `${at.file}:${at.line}:${at.column} ${reason}`,
  );
}

const URL = 'https://clinic-notes.org/privacy';

describe('JSON of the repository’s own', () => {
  const flat = (key: string, more = ''): string => `{ ${more}"${key}": "${URL}" }`;

  test.each([
    ['AppStore/metadata.json', flat('privacyPolicyUrl')],
    ['app-store-metadata/app-store-info.json', flat('privacy_policy_url')],
    ['app-store-metadata.json', `{ "en-US": ${flat('privacyPolicyUrl')} }`],
    ['docs/app_store_listing.json', `{ "locales": [${flat('privacyPolicyURL')}] }`],
    ['store-listing.json', `{ "ios": { "bundleId": "org.clinic", "about": ${flat('privacyPolicyUrl')} } }`],
    ['release/metadata.json', flat('privacy_url', '"bundle_identifier": "org.clinic", ')],
  ])('%s', (path, text) => {
    const [only, ...more] = findPolicy(memoryFiles({ [path]: text })).urls;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ url: URL, source: 'JSON', authoritative: true, at: { file: path, line: 1 } });
    expect(only?.locale).toBe(text.includes('en-US') ? 'en-US' : undefined);
  });

  test.each([
    ['no identifier of an app', 'store.json', flat('privacyPolicyUrl')],
    ['another name', 'config.json', flat('privacyPolicyUrl', '"bundleId": "org.clinic", ')],
    ['an app’s own configuration', 'app.json', flat('privacyPolicyUrl', '"bundleIdentifier": "org.clinic", ')],
    ['a dependency’s', 'node_modules/a/app-store.json', flat('privacyPolicyUrl')],
    ['another URL', 'app-store.json', flat('supportUrl')],
    ['no text', 'app-store.json', '{ "privacyPolicyUrl": null }'],
    ['a blank one', 'app-store.json', '{ "privacyPolicyUrl": " " }'],
    ['not JSON', 'app-store.json', `"privacyPolicyUrl" = "${URL}"`],
    ['the store of an application’s state', 'src/appStorage.json', flat('privacyPolicyUrl')],
  ])('not where it is %s', (_, path, text) => {
    const found = findPolicy(memoryFiles({ [path]: text }));
    expect([found.urls.filter(({ authoritative }) => authoritative), found.missing, found.unresolved]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('fastlane', () => {
  test('one file a locale, trimmed, with its place', () => {
    expect(
      urlsIn({
        'fastlane/metadata/en-US/privacy_url.txt': `\n  ${URL}\n`,
        'fastlane/metadata/zh-Hans/privacy_url.txt': `\ufeff${URL}\r\n`,
        'fastlane/metadata/default/privacy_url.txt': URL,
      }),
    ).toEqual([
      `fastlane default ${URL} fastlane/metadata/default/privacy_url.txt:1:1`,
      `fastlane en-US ${URL} fastlane/metadata/en-US/privacy_url.txt:2:3`,
      `fastlane zh-Hans ${URL} fastlane/metadata/zh-Hans/privacy_url.txt:1:1`,
    ]);
  });

  test('UTF-16, as some editors save it', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(URL, 'utf16le')]);
    expect(urlsIn({ 'fastlane/metadata/ja/privacy_url.txt': bytes })).toHaveLength(1);
  });

  test('folders that are no locale, and those of other stores, are passed over', () => {
    expect(
      urlsIn({
        'fastlane/metadata/android/en-US/privacy_url.txt': URL,
        'fastlane/metadata/review_information/privacy_url.txt': URL,
        'fastlane/metadata/ios/privacy_url.txt': URL,
      }),
    ).toEqual([]);
  });

  test('a folder that the Deliverfile names, counted from the project or from itself', () => {
    const files = { 'App/store/texts/en-US/privacy_url.txt': URL, 'App/store/texts/de-DE/description.txt': 'Hallo' };
    for (const path of ['./store/texts', '../store/texts']) {
      expect(missingIn({ ...files, 'App/fastlane/Deliverfile': `metadata_path "${path}"` })).toEqual([
        'de-DE App/store/texts/de-DE/description.txt:1:1',
      ]);
    }
  });

  test('a folder outside of the checkout is not looked for', () => {
    expect(
      urlsIn({
        'fastlane/Deliverfile': 'metadata_path "../../../etc"',
        'fastlane/metadata/en-US/privacy_url.txt': URL,
      }),
    ).toHaveLength(1);
  });

  test('a locale without a URL is missing, unless the default stands in', () => {
    const files = { 'fastlane/metadata/en-US/privacy_url.txt': URL, 'fastlane/metadata/fr-FR/name.txt': 'Carnet' };
    expect(missingIn(files)).toEqual(['fr-FR fastlane/metadata/fr-FR/name.txt:1:1']);
    expect(missingIn({ ...files, 'fastlane/metadata/default/privacy_url.txt': URL })).toEqual([]);
    expect(missingIn({ ...files, 'fastlane/metadata/default/privacy_url.txt': ' \n' })).toHaveLength(1);
  });

  test('an empty file is no URL, and the default does not stand in for it', () => {
    const files = { 'fastlane/metadata/default/privacy_url.txt': URL, 'fastlane/metadata/it/privacy_url.txt': '\n\n' };
    expect(missingIn(files)).toEqual(['it fastlane/metadata/it/privacy_url.txt:1:1']);
    expect(missingIn({ 'fastlane/metadata/default/privacy_url.txt': '' })).toHaveLength(1);
  });

  test('release notes and screenshots manage nothing', () => {
    expect(
      missingIn({ 'fastlane/metadata/en-US/release_notes.txt': 'Faster.', 'fastlane/screenshots/en-US/1.png': '' }),
    ).toEqual([]);
  });

  test('a file in the root of the folder is read by nobody', () => {
    const files = { 'fastlane/metadata/privacy_url.txt': URL };
    expect(urlsIn(files)).toEqual([]);
    expect(unresolvedIn(files)[0]).toMatch(/^fastlane\/metadata\/privacy_url\.txt:1:1 fastlane does not read/);
    expect(unresolvedIn({ ...files, 'fastlane/metadata/en-US/privacy_url.txt': URL })).toEqual([]);
    expect(missingIn({ ...files, 'fastlane/metadata/en-US/name.txt': 'Notes' })).toEqual([
      'en-US fastlane/metadata/privacy_url.txt:1:1',
    ]);
  });

  test('a file that cannot be read is said', () => {
    expect(unresolvedIn({ 'fastlane/metadata/en-US/privacy_url.txt': new Uint8Array([0xff, 0xff, 0xff]) })[0]).toMatch(
      /^fastlane\/metadata\/en-US\/privacy_url\.txt:1:1 privacy_url\.txt: /,
    );
  });
});

describe('Deliverfile', () => {
  const urls = (text: string) =>
    urlsIn({ 'fastlane/Deliverfile': text }).map((line) => line.replace(' fastlane/Deliverfile:', ' '));

  test.each([
    [
      'privacy_url({ "en-US" => "https://a.org/p", \'default\' => \'https://b.org/p\' })',
      ['Deliverfile en-US https://a.org/p 1:26', 'Deliverfile default https://b.org/p 1:58'],
    ],
    ['privacy_url "en-US" => "https://a.org/p"', ['Deliverfile en-US https://a.org/p 1:24']],
    [
      'privacy_url(default: "https://a.org/p", "de-DE": "https://b.org/p")',
      ['Deliverfile default https://a.org/p 1:22', 'Deliverfile de-DE https://b.org/p 1:50'],
    ],
    [
      'privacy_url({\n  :default => "https://a.org/p", # the one for all\n  # "fr-FR" => "https://old.org/p",\n})',
      ['Deliverfile default https://a.org/p 2:15'],
    ],
    ['privacy_url({ "en-US" => %q(https://a.org/p) })', ['Deliverfile en-US https://a.org/p 1:26']],
    ['# privacy_url({ "en-US" => "https://a.org/p" })', []],
    ['=begin\nprivacy_url({ "en-US" => "https://a.org/p" })\n=end\n', []],
    ['puts "privacy_url({ default: 1 })"', []],
    ['privacy_url = "https://a.org/p"', []],
  ])('%s', (text, expected) => {
    expect(urls(text)).toEqual(expected);
  });

  test('wins over the file of the same locale', () => {
    expect(
      urlsIn({
        'fastlane/Deliverfile': 'privacy_url({ "en-US" => "https://a.org/p" })',
        'fastlane/metadata/en-US/privacy_url.txt': URL,
      }),
    ).toEqual([
      'Deliverfile en-US https://a.org/p fastlane/Deliverfile:1:26',
      `fastlane en-US ${URL} fastlane/metadata/en-US/privacy_url.txt:1:1 (does not count)`,
    ]);
  });

  test('is also what a Fastfile passes to deliver', () => {
    const fastfile =
      'lane :release do\n  deliver(\n    privacy_url: { "en-US" => "https://a.org/p" },\n    force: true\n  )\nend\n';
    expect(urlsIn({ 'fastlane/Fastfile': fastfile })).toEqual([
      'Deliverfile en-US https://a.org/p fastlane/Fastfile:3:31',
    ]);
  });

  test.each([
    ['privacy_url({ "en-US" => ENV["PRIVACY_URL"] })', 'PRIVACY_URL'],
    ['privacy_url({ "en-US" => ENV.fetch("PRIVACY_URL", "https://a.org") })', 'PRIVACY_URL'],
    ['privacy_url({ "en-US" => ENV[\'PRIVACY_URL\'] || "https://a.org/p" })', 'PRIVACY_URL'],
    ['privacy_url({ "en-US" => "https://#{HOST}/p" })', 'is computed'],
    ['privacy_url({ "en-US" => url_for(:privacy) })', 'is computed'],
    ['privacy_url "https://a.org/p"', 'must be a hash'],
  ])('%s cannot be told', (text, why) => {
    expect(urls(text)).toEqual([]);
    expect(unresolvedIn({ 'fastlane/Deliverfile': text })).toEqual([expect.stringContaining(why)]);
    expect(missingIn({ 'fastlane/Deliverfile': text, 'fastlane/metadata/en-US/name.txt': 'Notes' })).toHaveLength(
      why === 'must be a hash' ? 1 : 0,
    );
  });

  test.each([
    'privacy_url(',
    'privacy_url({',
    'privacy_url({ "en-US" =>',
    `privacy_url(${'{ a: '.repeat(500)}`,
    'privacy_url "',
    '%q(',
    ':"',
  ])('broken text is passed over: %s', (text) => {
    expect(() => urls(text)).not.toThrow();
  });

  test('descriptions come along', () => {
    const found = findPolicy(
      memoryFiles({ 'fastlane/Deliverfile': 'description({ "en-US" => "Reads Apple Health." })' }),
    );
    expect(found.descriptions).toMatchObject([{ locale: 'en-US', text: 'Reads Apple Health.' }]);
  });
});

describe('EAS Metadata', () => {
  const config = (info: object) => JSON.stringify({ configVersion: 0, apple: { info } });

  test('a URL, a blank one and none', () => {
    const text = config({
      'en-US': { privacyPolicyUrl: URL, description: 'Health' },
      'de-DE': { privacyPolicyUrl: ' ' },
      ja: { title: 'x' },
    });
    const found = findPolicy(memoryFiles({ 'app/store.config.json': text }));
    expect(found.urls).toMatchObject([{ url: URL, locale: 'en-US', source: 'EAS', authoritative: true }]);
    expect(found.missing.map(({ locale }) => locale)).toEqual(['de-DE', 'ja']);
    expect(found.descriptions).toMatchObject([{ locale: 'en-US', text: 'Health' }]);
  });

  test('a file that eas.json names', () => {
    const eas = (metadataPath: string) => JSON.stringify({ submit: { production: { ios: { metadataPath } } } });
    expect(
      urlsIn({ 'eas.json': eas('./store/ios.json'), 'store/ios.json': config({ 'en-US': { privacyPolicyUrl: URL } }) }),
    ).toHaveLength(1);
    expect(unresolvedIn({ 'eas.json': eas('store.config.js'), 'store.config.js': '' })[0]).toContain(
      'store.config.js computes',
    );
    expect(unresolvedIn({ 'eas.json': eas('gone.json') })[0]).toContain('which is not there');
    expect(unresolvedIn({ 'eas.json': '{' })).toEqual([]);
  });

  test('app.json holds no store field', () => {
    expect(
      urlsIn({ 'app.json': JSON.stringify({ expo: { privacyPolicyUrl: URL, extra: { privacyPolicyUrl: URL } } }) }),
    ).toEqual([]);
  });

  test('what is no object is passed over', () => {
    for (const text of ['[]', '{"apple":[]}', '{"apple":{"info":"x"}}', '{"apple":{"info":{"en-US":"x"}}}', 'null']) {
      expect(urlsIn({ 'store.config.json': text })).toEqual([]);
    }
    expect(unresolvedIn({ 'store.config.json': '{ "apple": ' })).toHaveLength(1);
  });
});

describe('asc', () => {
  const info = (own: object) => JSON.stringify({ name: 'Notes', subtitle: 'Records', ...own });

  test('app-info by locale, the newest version’s description', () => {
    const files = {
      'metadata/app-info/en-US.json': info({ privacyPolicyUrl: URL }),
      'metadata/app-info/de-DE.json': info({}),
      'metadata/version/1.9.0/en-US.json': JSON.stringify({ description: 'Old' }),
      'metadata/version/1.10.0/en-US.json': JSON.stringify({ description: 'New' }),
    };
    const found = findPolicy(memoryFiles(files));
    expect(found.urls).toMatchObject([{ url: URL, locale: 'en-US', source: 'asc' }]);
    expect(found.missing).toMatchObject([
      { locale: 'de-DE', at: { file: 'metadata/app-info/de-DE.json', line: 1, column: 1 } },
    ]);
    expect(found.descriptions.map(({ text }) => text)).toEqual(['New']);
    expect(missingIn({ ...files, 'metadata/app-info/default.json': info({ privacyPolicyUrl: URL }) })).toEqual([]);
  });

  test('another app-info folder is none of ours', () => {
    expect(missingIn({ 'docs/app-info/en.json': JSON.stringify({ heading: 'About', body: '…' }) })).toEqual([]);
  });
});

describe('given URLs', () => {
  const given = policyUrl(URL, { source: 'option', at: { file: '', line: 0, column: 0 } });

  test('stand for every locale', () => {
    const files = memoryFiles({ 'fastlane/metadata/en-US/name.txt': 'Notes' });
    expect(findPolicy(files).missing).toHaveLength(1);
    expect(findPolicy(files, [given])).toMatchObject({ urls: [{ url: URL, source: 'option' }], missing: [] });
  });
});

test('answers to the privacy questions are read, and hold no URL', () => {
  const files = memoryFiles({
    'fastlane/app_privacy_details.json': '[{ "category": "HEALTH", "purposes": ["ANALYTICS"] }]',
    'x/app_privacy_details.json': '{',
  });
  const { manifests, unresolved } = findAppPrivacyDetails(files);
  expect(manifests).toMatchObject([
    { path: 'fastlane/app_privacy_details.json', form: 'app-privacy-details', content: { kind: 'array' } },
  ]);
  expect(unresolved).toHaveLength(1);
});

describe('judging without the network', () => {
  const judge = async (urls: Parameters<typeof policyUrl>[], own: Partial<typeof OPTIONS> = {}) =>
    judgePolicy(
      { urls: urls.map((args) => policyUrl(...args)), missing: [], descriptions: [], unresolved: [] },
      { ...OPTIONS, check: false, ...own },
    );

  test('what the text tells holds; the rest is not checked', async () => {
    const { urls, unresolved } = await judge([
      ['https://example.com/'],
      ['http://a.org/p'],
      ['https://a.org/p'],
      ['https://$(HOST)/p'],
      [''],
    ]);
    expect(urls.map(({ verdict, ruleId }) => [verdict, ruleId])).toEqual([
      ['dead', 'privacy-url-invalid'],
      ['suspect', 'privacy-url-insecure'],
      ['not-checked', undefined],
      ['unverified', 'privacy-url-unknown'],
      ['dead', 'privacy-url-invalid'],
    ]);
    expect(unresolved).toMatchObject([{ reason: expect.stringContaining('"HOST"') }]);
  });

  test('hints and what a Deliverfile overrides are listed, never judged', async () => {
    const { urls } = await judge(
      [
        ['http://localhost/', { source: 'hint', authoritative: false }],
        ['TODO', { authoritative: false }],
      ],
      { check: true },
    );
    expect(urls.map(({ verdict, ruleId }) => [verdict, ruleId])).toEqual([
      ['not-checked', undefined],
      ['not-checked', undefined],
    ]);
  });

  test.each(['https://a.org/p', 'https://A.org/p', 'a.org'])('a URL in url-allow (%s) is vouched for', async (url) => {
    const { urls } = await judge([['https://a.org/p']], {
      check: true,
      allow: [{ url, reason: 'our firewall turns robots away' }],
    });
    expect(urls).toMatchObject([
      { verdict: 'not-checked', evidence: 'listed in url-allow: our firewall turns robots away' },
    ]);
  });

  test('another URL in url-allow vouches for nothing', async () => {
    const { urls } = await judge([['http://a.org/p']], {
      allow: [
        { url: 'https://a.org/q', reason: 'x' },
        { url: 'org', reason: 'x' },
      ],
    });
    expect(urls).toMatchObject([{ ruleId: 'privacy-url-insecure' }]);
  });

  test('a password in a URL is told of and not repeated', async () => {
    const { urls } = await judge([['https://me:hunter2@a.org/p']], { check: true });
    expect(JSON.stringify(urls)).not.toContain('hunter2');
    expect(urls).toMatchObject([{ url: 'https://[a user name and password]@a.org/p', ruleId: 'privacy-url-suspect' }]);
  });
});
