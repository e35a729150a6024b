import { appleSays } from '../quotes/apple-says.ts';
import type { AppTarget, Located, Repository, Rule, StoreTrait } from '../types.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { concernsClinicalApp, metadataRoot } from './shared/policy-urls.ts';
import { isWatch } from './shared/target.ts';

/** The two categories, as fastlane and EAS write them today and as fastlane wrote them before 2020. */
const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['MEDICAL', 'Medical'],
  ['MZGENRE.MEDICAL', 'Medical'],
  ['HEALTH_AND_FITNESS', 'Health & Fitness'],
  ['MZGENRE.HEALTHCARE_FITNESS', 'Health & Fitness'],
]);

/** https://developer.apple.com/documentation/bundleresources/information-property-list/lsapplicationcategorytype */
const BUNDLE_CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['public.app-category.medical', 'Medical'],
  ['public.app-category.healthcare-fitness', 'Health & Fitness'],
]);
const BUNDLE_CATEGORY = 'LSApplicationCategoryType';

const FREQUENT = /^frequent(?:_or_intense)?$/i;

const withCategory = (lines: string) => app({ 'App/Info.plist': GOOD_INFO.replace('</dict>', `${lines}\n</dict>`) });

export default {
  id: 'medical-device-status-undeclared',
  severity: 'notice',
  summary:
    'An app in Medical or Health & Fitness declares in App Store Connect whether it is a regulated medical device.',
  why: `
Without the answer a new app cannot be submitted, and from early 2027 on no update of an app that is in the store. “No” is
an answer too. Nothing outside of App Store Connect tells whether it was given, so that it is said until somebody
silences it.`,
  source: {
    ...appleSays('medical-device-status-undeclared'),
    observed:
      'The page asks it of apps in the EEA, the UK or the US whose primary or secondary category is Health & Fitness or Medical, or whose age rating says that medical information is frequent. Apple announced it on 26 March 2026.',
  },

  examples: {
    bad: [
      { title: 'Medical is the primary category', ...app({ 'fastlane/metadata/primary_category.txt': '↓MEDICAL\n' }) },
      {
        title: 'Health & Fitness is the secondary one',
        ...app({
          'fastlane/Deliverfile': 'primary_category("PRODUCTIVITY")\nsecondary_category(↓"HEALTH_AND_FITNESS")\n',
        }),
      },
      {
        title: 'EAS Metadata',
        ...app({ 'store.config.json': '{ "apple": { "categories": [[↓"MEDICAL"], "UTILITIES"] } }\n' }),
      },
      {
        title: 'Medical information is frequent',
        ...app({
          'fastlane/metadata/primary_category.txt': 'UTILITIES\n',
          'fastlane/app_rating_config.json': '{ "medicalOrTreatmentInformation": ↓"FREQUENT_OR_INTENSE" }\n',
        }),
      },
      {
        title: 'Only the bundle names a category',
        ...withCategory(
          '  <key>LSApplicationCategoryType</key>\n  ↓<string>public.app-category.healthcare-fitness</string>',
        ),
      },
      {
        title: 'App Store Connect has it in Medical',
        ...app({
          'App/Info.plist': GOOD_INFO.replace('<dict>', '↓<dict>'),
          'fastlane/metadata/primary_category.txt': 'PRODUCTIVITY\n',
        }),
        store: { state: 'PREPARE_FOR_SUBMISSION', categories: [{ trait: 'primary', value: 'MEDICAL' }] },
      },
    ],
    good: [
      { title: 'Another category', ...app({ 'fastlane/metadata/primary_category.txt': 'PRODUCTIVITY\n' }) },
      { title: 'No metadata in the repository', ...app() },
      {
        title: 'The store’s category wins over the bundle’s',
        ...app({
          'App/Info.plist': GOOD_INFO.replace(
            '</dict>',
            '  <key>LSApplicationCategoryType</key>\n  <string>public.app-category.medical</string>\n</dict>',
          ),
          'fastlane/metadata/primary_category.txt': 'PRODUCTIVITY\n',
        }),
      },
    ],
  },

  *check(target, repository) {
    if (target.kind !== 'app' || isWatch(target)) return;
    const all = repository.metadata.traits;
    // App Store Connect knows better than what the repository would enter there.
    const stored = all.filter((one) => one.stored?.name === target.name && one.stored.project === target.project);
    const isOfRepository = (one: StoreTrait) => !one.stored && isTold(one.at.file, target, repository);
    const traits = stored.length > 0 ? stored : all.filter(isOfRepository);
    const ground =
      findGround(traits) ?? (traits.some(({ trait }) => trait === 'primary') ? undefined : ofBundle(target));
    if (!ground) return;
    yield {
      at: ground.at,
      message: `${target.name} is an app with clinical records, and ${ground.value}: App Store Connect must be told whether it is a regulated medical device.`,
      fix: 'Answer it in App Store Connect, under App Information, also with “No”; then ignore this finding with that as the reason.',
    };
  },
} satisfies Rule;

/** Metadata is of the app it stands beside; of several it is told once, of the first. */
function isTold(file: string, target: AppTarget, repository: Repository): boolean {
  if (!concernsClinicalApp(file, repository)) return false;
  const root = metadataRoot(file);
  const apps = repository.targets.filter(({ kind, signs }) => kind === 'app' && signs.length > 0);
  const beside = apps.filter(({ project }) => `${project}/`.startsWith(root));
  return (beside[0] ?? apps[0]) === mainOf(target, apps);
}

/** A target as the repository lists it: in the configuration that ships. */
function mainOf({ name, project }: AppTarget, apps: readonly AppTarget[]): AppTarget | undefined {
  return apps.find((one) => one.name === name && one.project === project);
}

function findGround(traits: readonly StoreTrait[]): Located<string> | undefined {
  const of = (role: StoreTrait['trait']): Located<string> | undefined => {
    for (const { trait, value, at } of traits) {
      const category = CATEGORIES.get(value.toUpperCase());
      if (trait === role && category) return { value: `its ${role} category is ${category}`, at };
    }
    return undefined;
  };
  const frequent = traits.find(({ trait, value }) => trait === 'medical-information' && FREQUENT.test(value));
  return (
    of('primary') ??
    of('secondary') ??
    (frequent && { value: 'its age rating says that medical information is frequent', at: frequent.at })
  );
}

function ofBundle({ info }: AppTarget): Located<string> | undefined {
  const entry = info.get(BUNDLE_CATEGORY);
  if (entry.state !== 'known' || entry.value.value.kind !== 'string') return undefined;
  const { value, at } = entry.value.value;
  const category = BUNDLE_CATEGORIES.get(value);
  return category === undefined ? undefined : { value: `${BUNDLE_CATEGORY} puts it in ${category}`, at };
}
