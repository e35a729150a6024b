import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { infoPlistTables, readLocalizations } from '../../src/targets/localizations.ts';

const KEY = 'NSHealthShareUsageDescription';
const table = (text: string) => `"${KEY}" = "${text}";\n`;
const unit = (value: string, state = 'translated') => ({ stringUnit: { state, value } });

/** `locale file:line key=text|text`. */
function show(content: Record<string, string | Uint8Array>, tables?: ReadonlySet<string>): string[] {
  const files = memoryFiles(content);
  const { localizations, skipped } = readLocalizations([...files.paths].reverse(), files, tables);
  return [
    ...localizations.map(({ locale, at, texts }) => {
      const pairs = [...texts].map(([key, values]) => `${key}=${values.map(({ value }) => value).join('|')}`);
      return [`${locale} ${at.file}:${at.line}`, ...pairs].join(' ');
    }),
    ...skipped.map(({ at, reason }) => `skipped ${at.file}:${at.line} ${reason}`),
  ];
}

test('one entry a locale, sorted; a table outside any folder of a locale is Base', () => {
  const content = {
    'App/de.lproj/InfoPlist.strings': Buffer.from(`\uFEFF${table('Liest')}`, 'utf16le'),
    'App/Base.lproj/InfoPlist.strings': table('Reads'),
    'App/pt-BR.lproj/InfoPlist.strings': '',
    'App/pt-BR.lproj/Localizable.strings': table('no'),
    'App/InfoPlist.strings': '"CFBundleName" = "Care";',
    'App/de.lproj/Main.storyboard': '',
  };
  expect(show(content)).toEqual([
    `Base App/Base.lproj/InfoPlist.strings:1 ${KEY}=Reads CFBundleName=Care`,
    `de App/de.lproj/InfoPlist.strings:1 ${KEY}=Liest`,
    'pt-BR App/pt-BR.lproj/InfoPlist.strings:1',
  ]);
});

test('a catalogue: every variant that counts; what has no text to judge is there and empty', () => {
  const localizations = {
    en: { variations: { device: { iphone: unit('On iPhone'), other: unit('Elsewhere') } } },
    de: unit('', 'new'),
    fr: {},
  };
  const stale = { extractionState: 'stale', localizations: { en: unit('Old') } };
  const catalog = { sourceLanguage: 'en', strings: { [KEY]: { localizations }, NSOld: stale } };
  expect(show({ 'App/InfoPlist.xcstrings': JSON.stringify(catalog, null, 1) })).toEqual([
    `de App/InfoPlist.xcstrings:24 ${KEY}=`,
    `en App/InfoPlist.xcstrings:6 ${KEY}=On iPhone|Elsewhere NSOld=`,
    `fr App/InfoPlist.xcstrings:30 ${KEY}=`,
  ]);
});

test('tables that are renamed at build', () => {
  const content = {
    'de.lproj/App-InfoPlist.strings': table('App'),
    'de.lproj/Widget-InfoPlist.strings': table('Widget'),
    'de.lproj/CarePlist.strings': table('Care'),
  };
  expect(show(content)).toEqual([`de de.lproj/App-InfoPlist.strings:1 ${KEY}=App|Widget`]);
  const generated = infoPlistTables({ name: 'App', generated: true });
  expect(show(content, generated)).toEqual([`de de.lproj/App-InfoPlist.strings:1 ${KEY}=App`]);
  const named = infoPlistTables({ name: 'App', infoPlistFile: 'Support/Care.plist', generated: false });
  expect(show(content, named)).toEqual([`de de.lproj/CarePlist.strings:1 ${KEY}=Care`]);
  expect([...infoPlistTables({ name: 'App', infoPlistFile: 'App/Info.plist', generated: true })]).toEqual([
    'InfoPlist',
    'Info-InfoPlist',
    'App-InfoPlist',
  ]);
});

test('what cannot be read is said, and the others are read', () => {
  const content = {
    'de.lproj/InfoPlist.strings': table('Liest'),
    'fr.lproj/InfoPlist.strings': '\n"a" = "b',
    'InfoPlist.xcstrings': '{',
  };
  expect(show(content)).toEqual([
    `de de.lproj/InfoPlist.strings:1 ${KEY}=Liest`,
    'skipped InfoPlist.xcstrings:1 Translations cannot be read: it is not valid JSON: close brace expected',
    'skipped fr.lproj/InfoPlist.strings:2 Translations cannot be read: it holds a quoted text that is not closed',
  ]);
  const absent = readLocalizations(['it.lproj/InfoPlist.strings'], memoryFiles({}));
  expect(absent.skipped).toHaveLength(1);
});
