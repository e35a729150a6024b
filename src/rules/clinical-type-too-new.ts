import { appleSays } from '../quotes/apple-says.ts';
import type { Rule, TypeUse } from '../types.ts';
import { app } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { isOlderVersion, MINIMUM_IOS, nameOfType } from './shared/keys.ts';
import { isJudgedByCode, shipped } from './shared/target.ts';

const objectiveC = (version: string, request: string) =>
  app({
    'App.xcodeproj/project.pbxproj': project({
      App: {
        sources: ['App/Records.m'],
        config: 'App/App.xcconfig',
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
      },
    }),
    'App/App.xcconfig': `IPHONEOS_DEPLOYMENT_TARGET = ${version}\n`,
    'App/Records.swift': undefined,
    'App/Records.m': `#import <HealthKit/HealthKit.h>

@implementation Records
- (void)load {
  HKHealthStore *store = [[HKHealthStore alloc] init];
${request}
}
@end
`,
  });

const ASKS = (
  mark: string,
) => `  HKClinicalType *notes = [HKClinicalType clinicalTypeForIdentifier:${mark}HKClinicalTypeIdentifierClinicalNoteRecord];
  [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:notes] completion:^(BOOL done, NSError *error) {}];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:notes predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}];
  [store executeQuery:query];`;

export default {
  id: 'clinical-type-too-new',
  severity: 'warning',
  summary: 'A clinical type that is named by a constant or a raw string exists on the oldest iOS that the app runs on.',
  why: `
Swift’s compiler checks \`.clinicalNoteRecord\`; nothing checks an Objective-C constant in a file with relaxed warnings
or a raw string. On an older iOS the type is nil, and what follows crashes or asks for nothing.`,
  source: {
    ...appleSays('clinical-type-too-new'),
    observed: 'The page gives iOS 16.4 for `clinicalNoteRecord`, and 14.0 for `coverageRecord`.',
  },

  examples: {
    bad: [{ title: 'Notes in an app for iOS 15', ...objectiveC('15.0', ASKS('↓')) }],
    good: [
      { title: 'Notes in an app for iOS 16.4', ...objectiveC('16.4', ASKS('')) },
      {
        title: 'Behind an availability check',
        ...objectiveC('15.0', `  if (@available(iOS 16.4, *)) {\n${ASKS('').replace(/^/gm, '  ')}\n  }`),
      },
    ],
  },

  *check(target) {
    const { deploymentTarget, code, name } = target;
    if (!isJudgedByCode(target) || deploymentTarget.state !== 'known') return;
    const seen = new Set<string>();
    for (const use of [...shipped(code.requested), ...shipped(code.read)]) {
      const minimum = MINIMUM_IOS.get(use.type) ?? '12.0';
      const key = JSON.stringify([use.type, use.at.file, use.at.line, use.at.column]);
      if (seen.has(key) || isChecked(use) || !isOlderVersion(deploymentTarget.value, minimum)) continue;
      if (use.available !== undefined && !isOlderVersion(use.available, minimum)) continue;
      seen.add(key);
      yield {
        at: use.at,
        habit: use.type,
        message: `${name} runs from iOS ${deploymentTarget.value} on and names ${nameOfType(use.type)} without an availability check; iOS knows it from ${minimum} on.`,
        fix: `Ask for it behind an availability check for iOS ${minimum}, or raise the deployment target.`,
        related: [{ message: 'The deployment target is set here.', at: deploymentTarget.at }],
      };
    }
  },
} satisfies Rule;

/** An enum case does not compile without a check; what a run-time list holds is not named in the source. */
function isChecked({ spelling }: TypeUse): boolean {
  return spelling === 'case' || spelling === 'all';
}
