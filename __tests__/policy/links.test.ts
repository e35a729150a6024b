import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findPolicy } from '../../src/policy/find.ts';
import { findLinks } from '../../src/policy/links.ts';
import { UnreadableFile } from '../../src/types.ts';

function urlsIn(files: Readonly<Record<string, string>>): string[] {
  return findPolicy(memoryFiles(files)).urls.map(({ url, source, at }) => `${source} ${url} ${at.file}:${at.line}`);
}

describe('links that the app shows are hints', () => {
  test.each([
    ['App/en.lproj/Localizable.strings', '"privacy.link" = "https://a.org/legal";'],
    [
      'App/Settings.bundle/Root.plist',
      '<plist><dict><key>Title</key><string>Privacy Policy</string>\n<key>File</key><string>https://a.org/legal</string></dict></plist>',
    ],
    ['App/Localizable.xcstrings', '{ "strings": { "datenschutz_url": { "x": "https:\\/\\/a.org\\/legal" } } }'],
    ['App/Info.plist', '<plist><dict><key>PolicyLink</key><string>https://a.org/privacy</string></dict></plist>'],
    ['App/Main.storyboard', '<userDefinedRuntimeAttribute keyPath="privacyURL" value="https://a.org/legal"/>'],
    ['lib/l10n/app_en.arb', '{ "privacyUrl": "https://a.org/legal" }'],
    ['src/locales/en/common.json', '{ "privacyUrl": "https://a.org/legal" }'],
  ])('%s', (path, text) => {
    const found = findPolicy(memoryFiles({ [path]: text }));
    expect(found.urls).toMatchObject([
      { source: 'hint', authoritative: false, url: expect.stringMatching(/^https:\/\/a\.org\/(?:legal|privacy)$/) },
    ]);
  });

  test('a label counts on the line before, as far as 300 characters, and no farther', () => {
    const links = (before: string) => urlsIn({ 'App/A.strings': `${before}https://a.org/legal` }).length;
    const filler = (length: number) => 'x'.repeat(length);
    expect(
      [
        'privacy policy ',
        '\nprivacy policy\n',
        `privacy policy ${filler(270)} `,
        `y\nprivacy policy\n${filler(270)} `,
      ].map(links),
    ).toEqual([...[1, 1, 1, 1]]);
    expect(['privacy policy\n\n', `privacy policy ${filler(290)} `, '\nprivacy policy\na\n'].map(links)).toEqual([
      0, 0, 0,
    ]);
  });

  test('are looked for in texts and translations, by the whole name', () => {
    const text = '"privacy" = "https://a.org/privacy"';
    const has = (path: string) => findLinks(memoryFiles({ [path]: text })).length > 0;
    const texts = [
      'a.strings',
      'a.stringsdict',
      'a.xcstrings',
      'a.storyboard',
      'a.xib',
      'a.arb',
      'Info.plist',
      'A/MyInfo.plist',
    ];
    const more = [
      'A.bundle/B.plist',
      'locale/en.json',
      'a/locales/b/c/en.json',
      'l10n/a.json',
      'i18n/a.json',
      'lang/a.json',
    ];
    for (const path of [...texts, ...more, 'translations/a.json']) expect([path, has(path)]).toEqual([path, true]);
    const none = [
      'a.strings.bak',
      'Info.plist.bak',
      'A.bundle/B.plist.bak',
      'A/B.plist',
      'a/en.json',
      'xlocales/en.json',
    ];
    for (const path of [...none, 'locales/en.json.bak', 'locales/en.js', '.a.strings', 'App/.a.strings'])
      expect([path, has(path)]).toEqual([path, false]);
    expect(has('a..strings')).toBe(true);
  });

  test('are told without the signs that end a sentence, at the place of the whole link', () => {
    const find = (link: string) =>
      findLinks(memoryFiles({ 'a.strings': `see ${link} there` })).map(({ url, at }) => [url, at.column, at.endColumn]);
    expect(find('https://a.org/privacy')).toEqual([['https://a.org/privacy', 5, 26]]);
    expect(find('http://a.org/privacy')).toEqual([['http://a.org/privacy', 5, 25]]);
    expect(find('https://a.org/privacy.')).toEqual([['https://a.org/privacy', 5, 27]]);
    expect(find('https://a.org/privacy?!.!')).toEqual([['https://a.org/privacy?', 5, 30]]);
    expect(find('https://a.org/privacy/a.b')).toEqual([['https://a.org/privacy/a.b', 5, 30]]);
  });

  test('are two hundred of all files together', () => {
    const some = Array.from({ length: 150 }, (_, index) => `https://a.org/privacy/${index}`).join('\n');
    expect(findLinks(memoryFiles({ 'a.strings': some, 'b.strings': some, 'c.strings': some }))).toHaveLength(200);
  });

  test('are not looked for in what is a catalogue of data by its size, or cannot be read', () => {
    const link = '"privacy" = "https://a.org/privacy";';
    const sized = (size: number) => findLinks(memoryFiles({ 'a.strings': link.padEnd(size) })).length;
    expect([sized(4_000_000), sized(4_000_001)]).toEqual([1, 0]);
    const failing = (error: Error) => ({
      ...memoryFiles({ 'a.strings': link, 'b.strings': link }),
      bytes: (file: string) => {
        if (file === 'a.strings') throw error;
        return Buffer.from(link);
      },
    });
    const gone = new UnreadableFile('is gone', { file: 'a.strings', line: 1, column: 1 });
    expect(findLinks(failing(gone)).map(({ at }) => at.file)).toEqual(['b.strings']);
    expect(() => findLinks(failing(new TypeError('ours')))).toThrow('ours');
    const searched = { ...memoryFiles({ 'a.strings': '' }), search: () => Buffer.from(link) };
    expect(findLinks(searched)).toHaveLength(1);
  });

  test('of a text on one line, however long, two hundred are kept', () => {
    const began = performance.now();
    const found = urlsIn({
      'App/A.strings': `"a" = "${'https://a.org/x '.repeat(60_000)}${'https://a.org/privacy/2 '.repeat(300)}";`,
    });
    expect(found.length).toBeLessThanOrEqual(200);
    const each = Array.from({ length: 300 }, (_, index) => `https://a.org/privacy/${index}`).join('\n');
    expect(urlsIn({ 'App/A.strings': each, 'App/B.strings': each })).toHaveLength(200);
    // Ten seconds of processor time when the beginning of its line was looked for from each link, and minutes of a whole file.
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test.each([
    ['App/en.lproj/Localizable.strings', '"help.link" = "https://a.org/help";'],
    [
      'App/Info.plist',
      '<plist><dict><key>NSHealthShareUsageDescription</key><string>Your privacy matters.</string></dict></plist>',
    ],
    ['README.md', 'Privacy: https://a.org/privacy'],
    ['package.json', '{ "privacy": "https://a.org/privacy" }'],
  ])('%s has none: %s', (path, text) => {
    expect(urlsIn({ [path]: text })).toEqual([]);
  });
});
