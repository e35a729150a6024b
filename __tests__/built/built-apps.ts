/** Built apps of our own: what a folder of an app holds, put together from the binaries of `fixtures-built`. Each that has a
 *  fault stands beside its clean twin. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildBinary } from 'plist';
import { info, type Plain, TEXTS } from './app.ts';
import { MACH_O } from './llvm.ts';

export type AppFiles = Readonly<Record<string, string | Uint8Array>>;

const linked = (name: string) => readFileSync(path.join(MACH_O, name));
const hermes = (name: string) => readFileSync(path.join(MACH_O, '..', 'hermes', name));

const { NSHealthClinicalHealthRecordsShareUsageDescription: _, ...STEP_TEXTS } = TEXTS;

/** An app with a binary of ours. */
function app(binary: string, texts: Record<string, Plain> = TEXTS, more: AppFiles = {}): AppFiles {
  return { 'Info.plist': info(texts), App: linked(binary), ...more };
}

/** What one is in another. */
function nested(folder: string, name: string, binary: string, more: Record<string, Plain> = {}): AppFiles {
  return { [`${folder}/Info.plist`]: info(more, name), [`${folder}/${name}`]: linked(binary) };
}

const WATCH = { CFBundleSupportedPlatforms: ['WatchOS'], MinimumOSVersion: '7.0' };

type Texts = Readonly<Record<string, string>>;

/** The same texts in five languages, each in a form that builds have: two binary lists, XML, text, one table of all. */
function languages(text: (language: string) => Texts): AppFiles {
  const xml = (texts: Texts) =>
    `<plist version="1.0"><dict>${Object.entries(texts)
      .map(([key, value]) => `<key>${key}</key><string>${value}</string>`)
      .join('')}</dict></plist>`;
  const strings = (texts: Texts) =>
    Object.entries(texts)
      .map(([key, value]) => `${key} = "${value}";\n`)
      .join('');
  return {
    'de.lproj/InfoPlist.strings': Buffer.from(buildBinary(text('de'))),
    'nl.lproj/InfoPlist.strings': Buffer.from(buildBinary(text('nl'))),
    'fr.lproj/InfoPlist.strings': xml(text('fr')),
    'es.lproj/InfoPlist.strings': strings(text('es')),
    'InfoPlist.loctable': Buffer.from(buildBinary({ it: text('it'), LocProvenance: { it: 'InfoPlist.strings' } })),
  };
}

const RECORDS_KEY = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const LONG: Texts = {
  de: 'Wir zeigen Ihre Allergien und Laborwerte neben Ihrem Medikationsplan, damit Sie darüber sprechen können.',
  nl: 'We tonen uw allergieën en laboratoriumwaarden naast uw medicatieschema, zodat u erover kunt praten.',
  fr: 'Nous affichons vos allergies et vos analyses à côté de votre traitement, pour que vous puissiez en parler.',
  es: 'Mostramos sus alergias y análisis junto a su plan de medicación, para que pueda hablar de ellos.',
  it: 'Mostriamo le tue allergie e le tue analisi accanto al piano dei farmaci, perché tu possa parlarne.',
};

/** What is judged, by the name of its expected output. */
export const BUILT_APPS: Readonly<Record<string, AppFiles>> = {
  'signed-xml-and-der': app('signed'),
  'signed-without-records': app('signed-plain', STEP_TEXTS),
  'granted-by-xml-alone': app('signed-xml'),
  'granted-by-neither': app('signed-without'),
  'xml-and-der-contradict': app('signed-contradicting'),
  'nobody-signed': app('app-unsigned'),
  'linker-signed': app('app-chained'),
  'stripped-chained': app('signed-stripped'),
  'stripped-dyld-info': app('signed-dyld-info'),
  simulator: app('simulator'),
  'simulator-fat': app('simulator-fat'),
  'simulator-without-records': app('simulator-plain', STEP_TEXTS),
  'from-the-store': app('encrypted'),
  'looked-up-by-name': app('by-name', STEP_TEXTS),
  'static-library-kept': app('signed-static-kept', STEP_TEXTS),
  'static-library-dropped': app('signed-static-dropped', STEP_TEXTS),
  'dynamic-library': app('signed-plain', STEP_TEXTS, {
    'Frameworks/Dependency.framework/Dependency': linked('dependency.dylib'),
  }),
  'dynamic-library-without-records': app('signed-plain', STEP_TEXTS, {
    'Frameworks/Dependency.framework/Dependency': linked('plain'),
  }),
  'texts-missing': app('signed', {}),
  'texts-short': app('signed', { ...TEXTS, [RECORDS_KEY]: 'Health', NSHealthShareUsageDescription: 'Steps' }),
  'five-languages': app(
    'signed',
    TEXTS,
    languages((language) => ({ [RECORDS_KEY]: LONG[language] ?? '' })),
  ),
  'five-languages-short': app(
    'signed',
    TEXTS,
    languages((language) => ({
      [RECORDS_KEY]: LONG[language] ?? '',
      NSHealthShareUsageDescription: `Puls ${language}`,
    })),
  ),
  extension: app('signed', TEXTS, nested('PlugIns/Widget.appex', 'Widget', 'signed-plain')),
  'extension-with-records': app('signed', TEXTS, nested('PlugIns/Widget.appex', 'Widget', 'app-unsigned')),
  watch: app('signed', TEXTS, nested('Watch/Wrist.app', 'Wrist', 'watch-plain', WATCH)),
  'watch-with-records': app('signed', TEXTS, nested('Watch/Wrist.app', 'Wrist', 'watch', WATCH)),
  'app-clip': app('signed', TEXTS, nested('AppClips/Clip.app', 'Clip', 'signed-plain')),
  'app-clip-with-records': app('signed', TEXTS, nested('AppClips/Clip.app', 'Clip', 'signed-xml')),
  'react-native': app('signed', TEXTS, { 'main.jsbundle': hermes('records-96.hbc') }),
  'react-native-without-records': app('signed-plain', STEP_TEXTS, { 'main.jsbundle': 'var steps = 1;\n' }),
  'react-native-brings-records': app('signed-plain', STEP_TEXTS, { 'main.jsbundle': hermes('records-99.hbc') }),
};
