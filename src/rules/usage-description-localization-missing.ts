import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { AppTarget, Localization, Rule } from '../types.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { isJudged } from './shared/target.ts';
import { usageTextsOf } from './shared/usage-texts.ts';

const PROJECT = project({
  App: {
    sources: ['App/Records.swift'],
    resources: ['App/en.lproj/InfoPlist.strings', 'App/de.lproj/InfoPlist.strings'],
    settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
  },
});

const CAMERA = `
NSCameraUsageDescription = "Die Kamera liest den Code auf der Packung.";
`;

const GERMAN = `${CAMERA}
NSHealthClinicalHealthRecordsShareUsageDescription = "Ihre Allergien warnen vor Mitteln, die Sie nicht nehmen dürfen.";
NSHealthShareUsageDescription = "Ihr Puls steht neben Ihren Allergien.";
NSHealthUpdateUsageDescription = "Die App schreibt nichts in Apple Health.";
`;

const translated = (german: string) =>
  app({
    'App.xcodeproj/project.pbxproj': PROJECT,
    'App/Info.plist': GOOD_INFO.replace(
      '</dict>',
      '  <key>NSCameraUsageDescription</key>\n  <string>The camera reads the code on the box.</string>\n</dict>',
    ),
    'App/en.lproj/InfoPlist.strings': 'NSCameraUsageDescription = "The camera reads the code on the box.";\n',
    'App/de.lproj/InfoPlist.strings': german,
  });

export default {
  id: 'usage-description-localization-missing',
  severity: 'warning',
  summary: 'A language that has the other usage descriptions has those for health data too.',
  why: `
The person reads every other request in their own language, and the one for medical records in a foreign one. App Store
Connect may ask for the string in each localisation.`,
  source: {
    ...appleSays('usage-description-localization-missing'),
    observed:
      'App Store Connect has asked for “a valid localized string across each of your app’s localization folders”.',
  },

  examples: {
    bad: [
      {
        title: 'German has the camera text only',
        ...translated(`↓${CAMERA.trim()}\n`),
      },
    ],
    good: [
      { title: 'German has all texts', ...translated(GERMAN) },
      {
        title: 'A language without any usage description',
        ...translated('CFBundleDisplayName = "Allergien";\n'),
      },
    ],
  },

  *check(target) {
    if (!isJudged(target)) return;
    const keys = usageTextsOf(target).map(({ key }) => key);
    const lacking = target.localizations
      .filter((localization) => !isOriginal(localization.locale, target) && hasOtherUsageText(localization))
      .map((localization) => ({ ...localization, missing: keys.filter((key) => !localization.texts.has(key)) }))
      .filter(({ missing }) => missing.length > 0);

    for (const [missing, localizations] of groupByMissing(lacking)) {
      const [first, ...others] = localizations;
      if (!first) continue;
      const locales = localizations.map(({ locale }) => locale);
      const [key, second] = first.missing;
      yield {
        ...(key !== undefined && second === undefined && { key }),
        at: first.at,
        message: `${listWords(locales)} ${locales.length === 1 ? 'translates' : 'translate'} other usage descriptions of ${target.name}, but not ${missing}.`,
        fix: `Translate ${missing} for ${listWords(locales)} too.`,
        related: others.map(({ locale, at }) => ({ message: `${locale} lacks it as well.`, at })),
      };
    }
  },
} satisfies Rule;

type Lacking = Localization & { readonly missing: readonly string[] };

function groupByMissing(lacking: readonly Lacking[]): ReadonlyMap<string, readonly Lacking[]> {
  const groups = new Map<string, Lacking[]>();
  for (const localization of lacking) {
    const missing = listWords(localization.missing);
    groups.set(missing, [...(groups.get(missing) ?? []), localization]);
  }
  return groups;
}

/** The language that the Info.plist itself is written in, and `Base`: there the untranslated text is right. */
function isOriginal(locale: string, { info }: AppTarget): boolean {
  const region = info.entries.get('CFBundleDevelopmentRegion')?.value;
  const original = region?.kind === 'string' && /^[a-z]{2,3}\b/i.test(region.value) ? region.value : 'en';
  return locale === 'Base' || languageOf(locale) === languageOf(original);
}

function languageOf(locale: string): string {
  return (locale.split(/[-_]/)[0] ?? '').toLowerCase();
}

function hasOtherUsageText({ texts }: Localization): boolean {
  return [...texts].some(
    ([key, found]) => found.length > 0 && /^NS[A-Za-z]+UsageDescription$/.test(key) && !key.startsWith('NSHealth'),
  );
}
