import { appleSays } from '../quotes/apple-says.ts';
import { KINDS, kindsLinkedBy } from '../sdks/kinds.ts';
import type { Rule } from '../types.ts';
import { hasClinicalAccess } from './shared/clinical-access.ts';
import { app, READS_ALLERGIES } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { findSdks } from './shared/sdks.ts';
import { isJudgedByCode } from './shared/target.ts';

const PROJECT = project({
  App: {
    sources: ['App/Records.swift'],
    settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
  },
  Free: { sources: ['Free/Ads.swift'], settings: ['INFOPLIST_FILE = Free/Info.plist;'] },
});

export default {
  id: 'advertising-sdk-linked',
  severity: 'warning',
  summary: 'No advertising or attribution SDK is linked into a target that can read clinical records.',
  why: `
Such an SDK collects what it can reach. Advertising in an app that reads medical records is allowed, but nothing from
the records may get into it, and nobody can see from outside that it does not. App Review asks, and so will the people
who trust the app with their records.`,
  source: appleSays('advertising-sdk-linked'),

  examples: {
    bad: [
      {
        title: 'A pod for advertisements',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT,
          Podfile: `target 'App' do\n  ↓pod 'Google-Mobile-Ads-SDK', '~> 11.0'\nend\n`,
        }),
      },
      {
        title: 'An import of an attribution SDK',
        ...app({
          'App/Attribution.swift': `import Foundation\nimport ↓AppsFlyerLib\n\nfunc start() {\n  AppsFlyerLib.shared().start()\n}\n`,
        }),
      },
      {
        title: 'The core of the Facebook SDK',
        ...app({ 'App/Start.swift': `import Foundation\nimport ↓FacebookCore\n` }),
      },
    ],
    good: [
      { title: 'No such SDK', ...app() },
      {
        title: 'The SDK is in another target',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT,
          Podfile: `target 'Free' do\n  pod 'Google-Mobile-Ads-SDK', '~> 11.0'\nend\n`,
          'Free/Ads.swift': 'import GoogleMobileAds\n',
          'Free/Info.plist': '<plist version="1.0"><dict/></plist>\n',
        }),
      },
      {
        title: 'Words that are also names of SDKs',
        ...app({
          'App/Records.swift': READS_ALLERGIES.replace(
            'func show(',
            '/// Adjust the branch of the tree, and import GoogleMobileAds never.\n  func adjust(branch: Int, kochava: Bool) {}\n\n  func show(',
          ),
        }),
      },
      {
        title: 'Crash reports',
        ...app({ 'App/Start.swift': `import FirebaseCrashlytics\n` }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target) || !hasClinicalAccess(target)) return;
    for (const { sdk, at, as, version } of findSdks(target, kindsLinkedBy('advertising-sdk-linked'))) {
      yield {
        at,
        message: `${target.name} can read clinical records and links ${sdk.name}, ${KINDS[sdk.kind].noun} (${as}${version === undefined ? '' : ` ${version}`}).`,
        fix: `Keep ${sdk.name} out of ${target.name}, or make sure that nothing made from records reaches it and say so to App Review.`,
      };
    }
  },
} satisfies Rule;
