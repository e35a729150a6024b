import { appleSays } from '../quotes/apple-says.ts';
import type { AppTarget, PropertyList, Rule } from '../types.ts';
import { app, GOOD_INFO, READS_ALLERGIES } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { isOlderVersion } from './shared/keys.ts';
import { familyOf, hasUnseenCode, isJudgedByCode, shipped } from './shared/target.ts';

const UNCHECKED = READS_ALLERGIES.replace('HKHealthStore.isHealthDataAvailable(), ', '');

const forVersion = (version: string, source: string) =>
  app({
    'App.xcodeproj/project.pbxproj': project({
      App: {
        sources: ['App/Records.swift'],
        config: 'App/App.xcconfig',
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
      },
    }),
    'App/App.xcconfig': `IPHONEOS_DEPLOYMENT_TARGET = ${version}\n`,
    'App/Records.swift': source,
  });

export default {
  id: 'health-data-availability-unchecked',
  severity: 'notice',
  summary: 'An app that also runs where HealthKit has no store calls `isHealthDataAvailable()` first.',
  why: `
Before iPadOS 17 an iPad has no health store, and a Mac has none at all. Every call fails there, on a screen that
expects records.`,
  source: appleSays('health-data-availability-unchecked'),

  examples: {
    bad: [
      {
        title: 'An app for iOS 15, which runs on iPads',
        ...forVersion('15.0', UNCHECKED.replace('try await store.request', 'try await ↓store.request')),
      },
      {
        title: 'An app for iOS 17, which runs on Macs',
        ...forVersion('17.0', UNCHECKED.replace('try await store.request', 'try await ↓store.request')),
      },
    ],
    good: [
      { title: 'With the check', ...forVersion('15.0', READS_ALLERGIES) },
      {
        title: 'An app that only iPhones can install',
        ...app({
          'App/Info.plist': GOOD_INFO.replace(
            '</dict>',
            '  <key>UIRequiredDeviceCapabilities</key>\n  <array>\n    <string>healthkit</string>\n  </array>\n</dict>',
          ),
          'App/Records.swift': UNCHECKED,
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target) || target.kind === 'extension' || hasUnseenCode(target)) return;
    const where = whereItLacks(target);
    if (!where) return;
    const apis = familyOf(target).flatMap(({ code }) => shipped(code.apis));
    if (apis.some(({ name }) => name === 'isHealthDataAvailable')) return;
    const request =
      apis.find(({ name }) => name === 'requestAuthorization')?.at ?? shipped(target.code.requested)[0]?.call;
    if (!request) return;
    yield {
      at: request,
      message: `${target.name} asks for health data and never calls isHealthDataAvailable(), but it runs ${where}, where there is no health store.`,
      fix: 'Call HKHealthStore.isHealthDataAvailable() before anything else of HealthKit.',
    };
  },
} satisfies Rule;

/** Where the app runs without a health store; nothing where it is kept to iPhones. */
function whereItLacks({ platforms, deploymentTarget, info }: AppTarget): string | undefined {
  if (platforms.includes('macos')) return 'on the Mac';
  if (!platforms.includes('ios') || requiresHealthKit(info)) return undefined;
  const isOld = deploymentTarget.state === 'known' && isOlderVersion(deploymentTarget.value, '17.0');
  return isOld
    ? 'on iPads with iPadOS 16 or older'
    : 'on Macs with Apple silicon, unless App Store Connect says otherwise';
}

/** Xcode adds this with the HealthKit capability. https://developer.apple.com/documentation/bundleresources/information-property-list/uirequireddevicecapabilities */
function requiresHealthKit({ entries }: PropertyList): boolean {
  const value = entries.get('UIRequiredDeviceCapabilities')?.value;
  if (value?.kind === 'array') return value.value.some((item) => item.kind === 'string' && item.value === 'healthkit');
  const flag = value?.kind === 'dictionary' ? value.value.get('healthkit')?.value : undefined;
  return flag?.kind === 'boolean' && flag.value;
}
