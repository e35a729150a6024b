import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, CLINICAL_TEXT_LINES, plist, SHARE_TEXT_LINES, UPDATE_TEXT_LINES } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { isOlderVersion, MINIMUM_IOS, REQUIRED_TYPES } from './shared/keys.ts';
import { requiredTypes } from './shared/required-types.ts';

const withTypes = (version: string, ...entries: readonly string[]) =>
  app({
    'App.xcodeproj/project.pbxproj': project({
      App: {
        sources: ['App/Records.swift'],
        config: 'App/App.xcconfig',
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
      },
    }),
    'App/App.xcconfig': `IPHONEOS_DEPLOYMENT_TARGET = ${version}\n`,
    'App/Info.plist': plist(`${CLINICAL_TEXT_LINES}${SHARE_TEXT_LINES}${UPDATE_TEXT_LINES}
<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key>
<array>
${entries.map((entry) => `  ${entry}\n`).join('')}</array>`),
  });

const ALLERGY = '<string>HKClinicalTypeIdentifierAllergyRecord</string>';
const CONDITION = '<string>HKClinicalTypeIdentifierConditionRecord</string>';
const COVERAGE = '<string>HKClinicalTypeIdentifierCoverageRecord</string>';
const NOTE = '<string>HKClinicalTypeIdentifierClinicalNoteRecord</string>';

export default {
  id: 'required-read-type-too-new',
  severity: 'error',
  summary: 'Every required type exists on the oldest iOS that the app runs on.',
  why: `
An Info.plist has no availability checks. On an older iOS the entry is an unknown name, and HealthKit raises an
exception on every request.`,
  source: {
    ...appleSays('required-read-type-too-new'),
    observed:
      'The page gives iOS 16.4 for `clinicalNoteRecord`, and 14.0 for `coverageRecord`; older systems do not list the names.',
  },

  examples: {
    bad: [
      { title: 'Notes on iOS 15', ...withTypes('15.0', ALLERGY, CONDITION, `↓${NOTE}`) },
      { title: 'Coverage on iOS 13', ...withTypes('13.0', ALLERGY, CONDITION, `↓${COVERAGE}`) },
    ],
    good: [
      { title: 'Notes on iOS 16.4', ...withTypes('16.4', ALLERGY, CONDITION, NOTE) },
      { title: 'Coverage on iOS 15', ...withTypes('15.0', ALLERGY, CONDITION, COVERAGE) },
      { title: 'A version that cannot be known', ...withTypes('$(OLDEST_IOS)', ALLERGY, CONDITION, NOTE) },
    ],
  },

  *check(target) {
    const { deploymentTarget, name } = target;
    if (deploymentTarget.state !== 'known') return;
    for (const { value: type, at } of requiredTypes(target)) {
      const minimum = MINIMUM_IOS.get(type) ?? '12.0';
      if (!isOlderVersion(deploymentTarget.value, minimum)) continue;
      yield {
        at,
        message: `${REQUIRED_TYPES} of ${name} holds ${type}, which iOS knows from ${minimum} on; the app runs from iOS ${deploymentTarget.value} on, and older systems raise an exception on every request.`,
        fix: `Raise the deployment target to ${minimum}, or remove the entry and ask for the type where it is available.`,
        related: [{ message: 'The deployment target is set here.', at: deploymentTarget.at }],
      };
    }
  },
} satisfies Rule;
