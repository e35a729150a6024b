import { appleSays } from '../quotes/apple-says.ts';
import type { Located, PrivacyManifest, Rule } from '../types.ts';
import { hasClinicalAccess } from './shared/clinical-access.ts';
import { app, plist } from './shared/example-files.ts';
import { type CollectedData, kindOfHealth, manifestsOf, readCollectedData } from './shared/manifests.ts';
import { ADVERTISING_PURPOSES } from './shared/privacy-constants.ts';
import { isWatch } from './shared/target.ts';

const manifest = (type: string, tracking: string, purpose: string): string =>
  plist(`
<key>NSPrivacyCollectedDataTypes</key>
<array>
  <dict>
    <key>NSPrivacyCollectedDataType</key>
    <string>NSPrivacyCollectedDataType${type}</string>
    <key>NSPrivacyCollectedDataTypeLinked</key>
    <true/>
    <key>NSPrivacyCollectedDataTypeTracking</key>
    ${tracking}
    <key>NSPrivacyCollectedDataTypePurposes</key>
    <array>
      ${purpose.replace('NSPrivacy', '<string>NSPrivacy')}</string>
    </array>
  </dict>
</array>`);

const PURPOSE = 'NSPrivacyCollectedDataTypePurpose';

export default {
  id: 'privacy-manifest-contradicts',
  severity: 'error',
  summary: 'No privacy manifest says that health data is used for advertising or tracking.',
  why: `
The manifest is a statement to Apple. One that says that health data serves advertising, or that people are tracked by
it, declares what the guidelines forbid: the app refuses itself.`,
  source: appleSays('privacy-manifest-contradicts'),

  examples: {
    bad: [
      {
        title: 'Health data for advertising',
        ...app({
          'App/PrivacyInfo.xcprivacy': manifest('Health', '<false/>', `↓${PURPOSE}DeveloperAdvertising`),
        }),
      },
      {
        title: 'Health data to track people',
        ...app({ 'App/PrivacyInfo.xcprivacy': manifest('Health', '↓<true/>', `${PURPOSE}AppFunctionality`) }),
      },
      {
        title: 'The same among the answers for App Store Connect',
        ...app({
          'fastlane/app_privacy_details.json': `[
  {
    "category": "HEALTH",
    "purposes": ["APP_FUNCTIONALITY", ↓"THIRD_PARTY_ADVERTISING"],
    "data_protections": ["DATA_LINKED_TO_YOU"]
  }
]
`,
        }),
      },
    ],
    good: [
      {
        title: 'Health data for the app itself, and for analytics',
        ...app({ 'App/PrivacyInfo.xcprivacy': manifest('Health', '<false/>', `${PURPOSE}Analytics`) }),
      },
      {
        title: 'Other data for advertising',
        ...app({ 'App/PrivacyInfo.xcprivacy': manifest('DeviceID', '<false/>', `${PURPOSE}DeveloperAdvertising`) }),
      },
      { title: 'No manifest', ...app() },
    ],
  },

  *check(target, repository) {
    if (isWatch(target) || !hasClinicalAccess(target)) return;
    for (const one of manifestsOf(target, repository)) {
      for (const data of readCollectedData(one)) {
        for (const { value, at } of findContradictions(data)) {
          yield {
            at,
            message: `${describe(one)} says that ${data.type?.value} is used for ${value}; ${target.name} can read clinical records.`,
            fix: 'Stop that use of health data and take it out of the manifest; if it is not so, correct the manifest.',
          };
        }
      }
    }
  },
} satisfies Rule;

/** What an entry about health or fitness says that it may not say, with the place. */
function findContradictions(data: CollectedData): readonly Located<string>[] {
  const kind = kindOfHealth(data);
  if (kind === undefined) return [];
  const found = data.purposes.filter(({ value }) => ADVERTISING_PURPOSES.has(value));
  if (kind === 'fitness' || data.tracking === undefined) return found;
  return [...found, { value: 'tracking', at: data.tracking }];
}

function describe({ path, dependency }: PrivacyManifest): string {
  return dependency === undefined ? path : `The privacy manifest of ${dependency}`;
}
