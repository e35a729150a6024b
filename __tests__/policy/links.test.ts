import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findPolicy } from '../../src/policy/find.ts';

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
