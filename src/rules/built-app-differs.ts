import { appleSays } from '../quotes/apple-says.ts';
import type { AppTarget, BuiltPair, Location, Problem, Repository, Rule } from '../types.ts';
import { type Difference, findDifferences } from './shared/built-values.ts';
import { app, GOOD_ENTITLEMENTS, GOOD_INFO, plist } from './shared/example-files.ts';
import {
  ACCESS,
  CLINICAL_TEXT,
  HEALTH_RECORDS,
  HEALTHKIT,
  SHARE_TEXT,
  UPDATE_TEXT,
  USAGE_TEXTS,
} from './shared/keys.ts';

const TEXTS = {
  [CLINICAL_TEXT]: 'Your allergy records warn you of medicines you must not take.',
  [SHARE_TEXT]: 'Your heart rate is shown beside your allergies.',
  [UPDATE_TEXT]: 'This app writes nothing to Apple Health.',
};
const SIGNED = { [HEALTHKIT]: true, [ACCESS]: [HEALTH_RECORDS] } as const;

export default {
  id: 'built-app-differs',
  severity: 'error',
  summary: 'The built app says of clinical records what its sources say.',
  why: `
What was built is what App Review and people get. A script phase, a variable of the build machine, another entitlements
file or configuration can change it after everybody has read the sources; or the app was built from other sources.`,
  source: {
    ...appleSays('built-app-differs'),
    observed:
      'Apple reads the built app alone: its Info.plist, the entitlements it is signed with, and the symbols of its binaries.',
  },

  examples: {
    bad: [
      {
        title: 'The build has another text',
        ...app({ 'App/Info.plist': GOOD_INFO.replace('<string>Your allergy', '↓<string>Your allergy') }),
        built: { info: { ...TEXTS, [CLINICAL_TEXT]: 'To be written before the release.' }, entitlements: SIGNED },
      },
      {
        title: 'The build is signed with health-records, which the sources do not have',
        ...app({
          'App/App.entitlements': plist('<key>com.apple.developer.healthkit</key>\n<true/>').replace(
            '<dict>',
            '↓<dict>',
          ),
        }),
        built: { info: TEXTS, entitlements: SIGNED },
      },
    ],
    good: [
      { title: 'Both say the same', ...app(), built: { info: TEXTS, entitlements: SIGNED } },
      {
        title: 'What the sources leave open, the build answers',
        ...app({ 'App/Info.plist': GOOD_INFO.replace(TEXTS[CLINICAL_TEXT], '$(CLINICAL_TEXT)') }),
        built: { info: TEXTS, entitlements: SIGNED },
      },
      {
        title: 'A text that only the build lacks is missing there',
        ...app({ 'App/App.entitlements': GOOD_ENTITLEMENTS }),
        built: {
          info: { [CLINICAL_TEXT]: TEXTS[CLINICAL_TEXT], [SHARE_TEXT]: TEXTS[SHARE_TEXT] },
          entitlements: SIGNED,
        },
      },
    ],
  },

  // the entitlement may come in at build time alone
  withoutSign: true,

  *check(target, repository) {
    for (const { build } of pairsOf(target, repository)) {
      const all = findDifferences(target, build).filter((one) => concerns(one, target));
      const isOfAccess = all.some(({ key }) => key === ACCESS);
      // the capability goes with its access list
      for (const one of all) if (!(isOfAccess && one.key === HEALTHKIT)) yield tell(one, target, build);
    }
  },
} satisfies Rule;

function pairsOf({ name, project, configuration }: AppTarget, { builtApps = [] }: Repository): readonly BuiltPair[] {
  return builtApps.filter(
    ({ source, configuration: of }) => source.name === name && source.project === project && of === configuration,
  );
}

/** A text that one of both lacks is missing there, which other rules say. An app without clinical records hears of the
 *  entitlement alone. */
function concerns({ key, source, built }: Difference, { signs }: AppTarget): boolean {
  if (signs.length === 0 && key !== ACCESS) return false;
  return (source !== undefined && built !== undefined) || !(USAGE_TEXTS as readonly string[]).includes(key);
}

function tell({ key, locale, source, built }: Difference, target: AppTarget, build: Lists): Problem {
  const what = locale === undefined ? key : `The ${locale} translation of ${key}`;
  return {
    key,
    at: source?.at ?? placeOf(key, target),
    message: `${what} of ${target.name} is ${built?.value ?? 'not there'} in the built app, but ${source?.value ?? 'not there'} in the sources: what ships is not what the sources say.`,
    fix:
      source === undefined
        ? `${FIND_ADDING} Write ${built?.value ?? 'it'} into the sources if it is meant.`
        : FIND_CHANGING,
    related: [{ message: 'So it is in the built app.', at: built?.at ?? placeOf(key, build) }],
  };
}

const FIND_ADDING =
  'Find what adds it when the app is built (a script, a setting of the build machine, another entitlements file), and stop it there if it is not meant.';
const FIND_CHANGING =
  'Find what changes it when the app is built (a script, a setting of the build machine, another file), and write into the sources what is meant; or build again, if the app was built from other sources.';

type Lists = Pick<AppTarget, 'info' | 'entitlements'>;

/** Where it stands without saying anything, or would stand. */
function placeOf(key: string, { info, entitlements }: Lists): Location {
  return (key.startsWith('com.apple.') ? entitlements : info).get(key).at;
}
