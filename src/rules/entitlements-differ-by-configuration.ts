import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { AppTarget, Location, Problem, Rule } from '../types.ts';
import { readAccess, readFlag } from './shared/entitlements.ts';
import {
  app,
  COUNTS_STEPS,
  GOOD_ENTITLEMENTS,
  plist,
  SHARE_TEXT_LINES,
  UPDATE_TEXT_LINES,
} from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { ACCESS, HEALTH_RECORDS, HEALTHKIT } from './shared/keys.ts';
import { isJudged } from './shared/target.ts';

const WITHOUT_RECORDS = GOOD_ENTITLEMENTS.replace(
  '<array>\n    <string>health-records</string>\n  </array>',
  '<array/>',
);

/** Debug is signed with `App.entitlements`, what ships with others. */
const DEBUG_ALONE = project({
  App: {
    sources: ['App/Records.swift'],
    settings: ['INFOPLIST_FILE = App/Info.plist;'],
    debug: ['CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
    release: ['CODE_SIGN_ENTITLEMENTS = App/Release.entitlements;'],
  },
});

export default {
  id: 'entitlements-differ-by-configuration',
  severity: 'warning',
  summary: 'All configurations of a target have `health-records` and the HealthKit entitlement, or none has.',
  why: `
What works in Debug then fails in the build that ships, or a feature is tested that nobody gets. Nothing warns: each
configuration builds and signs.`,
  source: appleSays('entitlements-differ-by-configuration'),

  examples: {
    bad: [
      {
        title: 'Only Release has the value',
        ...app({
          'App.xcodeproj/project.pbxproj': project({
            App: {
              sources: ['App/Records.swift'],
              settings: ['INFOPLIST_FILE = App/Info.plist;'],
              debug: ['CODE_SIGN_ENTITLEMENTS = App/Debug.entitlements;'],
              release: ['CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
            },
          }),
          'App/Debug.entitlements': WITHOUT_RECORDS.replace('<array/>', '↓<array/>'),
        }),
      },
      {
        title: 'Only Debug has the value: what ships lacks it',
        ...app({
          'App.xcodeproj/project.pbxproj': DEBUG_ALONE,
          'App/Release.entitlements': WITHOUT_RECORDS.replace('<array/>', '↓<array/>'),
        }),
      },
      {
        title: 'Only Debug is entitled, as Xcode does it where the capability is added to one configuration',
        ...app({
          'App.xcodeproj/project.pbxproj': DEBUG_ALONE,
          'App/Info.plist': plist(SHARE_TEXT_LINES + UPDATE_TEXT_LINES),
          'App/Release.entitlements': WITHOUT_RECORDS.replace('<array/>', '↓<array/>'),
          'App/Records.swift': COUNTS_STEPS,
        }),
      },
    ],
    good: [
      {
        title: 'Only Debug uses HealthKit, and none has records',
        ...app({
          'App.xcodeproj/project.pbxproj': DEBUG_ALONE,
          'App/Info.plist': plist(SHARE_TEXT_LINES + UPDATE_TEXT_LINES),
          'App/App.entitlements': WITHOUT_RECORDS,
          'App/Release.entitlements': plist(''),
          'App/Records.swift': COUNTS_STEPS,
        }),
      },
      {
        title: 'Two files that say the same',
        ...app({
          'App.xcodeproj/project.pbxproj': project({
            App: {
              sources: ['App/Records.swift'],
              settings: ['INFOPLIST_FILE = App/Info.plist;'],
              debug: ['CODE_SIGN_ENTITLEMENTS = App/Debug.entitlements;'],
              release: ['CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
            },
          }),
          'App/Debug.entitlements': GOOD_ENTITLEMENTS,
        }),
      },
    ],
  },

  // of an app whose other configuration alone is entitled to records, nothing else shows what was meant
  withoutSign: true,

  *check(target) {
    if (!isJudged(target)) return;
    const isEntitled = target.variants.some((variant) => readAccess(variant).state === 'granted');
    if (target.signs.length === 0 && !isEntitled) return;
    const records = compare(target, HEALTH_RECORDS, (variant) => {
      const { state, at } = readAccess(variant);
      return state === 'granted'
        ? { has: true, at }
        : state === 'withheld' || state === 'absent'
          ? { has: false, at }
          : undefined;
    });
    const base = compare(target, HEALTHKIT, (variant) => {
      const { state, at } = readFlag(variant, HEALTHKIT);
      return state === 'unresolved' ? undefined : { has: state, at };
    });
    if (records) yield { ...records, key: ACCESS };
    // One file for one configuration lacks both: that is one cause.
    else if (base) yield base;
  },
} satisfies Rule;

function compare(
  target: AppTarget,
  what: string,
  look: (variant: AppTarget) => { readonly has: boolean; readonly at: Location } | undefined,
): Problem | undefined {
  const seen = target.variants.flatMap((variant) => {
    const found = look(variant);
    return found ? [{ ...found, variant }] : [];
  });
  const having = seen.filter(({ has }) => has);
  const lacking = seen.filter(({ has }) => !has);
  const placed = lacking.find(({ variant }) => variant.configuration === target.shipping) ?? lacking[0];
  if (!placed || having.length === 0) return undefined;

  const names = (list: typeof seen) => listWords(list.map(({ variant }) => variant.configuration));
  return {
    at: placed.at,
    message: `${target.name} has ${what} in ${names(having)}, but not in ${names(lacking)}. ${target.shipping} is what ships.`,
    fix: `Give ${names(lacking)} the same entitlements, or remove ${what} from ${names(having)} if the feature does not ship.`,
    related: [
      ...lacking
        .filter((one) => one !== placed)
        .map(({ variant, at }) => ({ message: `${variant.configuration} lacks it as well.`, at })),
      ...having.map(({ variant, at }) => ({ message: `${variant.configuration} has it.`, at })),
    ],
  };
}
