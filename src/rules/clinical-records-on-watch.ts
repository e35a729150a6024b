import { appleSays } from '../quotes/apple-says.ts';
import type { Located, Rule } from '../types.ts';
import { readAccess } from './shared/entitlements.ts';
import { app, GOOD_ENTITLEMENTS, GOOD_INFO, plist, READS_ALLERGIES } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { ACCESS, CLINICAL_TEXT, HEALTH_RECORDS, REQUIRED_TYPES } from './shared/keys.ts';
import { isWatch, shipped } from './shared/target.ts';

const WATCH_PROJECT = project({
  App: {
    sources: ['App/Records.swift'],
    settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
    embeds: ['Watch'],
  },
  Watch: {
    type: 'application',
    sources: ['Watch/Watch.swift'],
    settings: [
      'SDKROOT = watchos;',
      'INFOPLIST_FILE = Watch/Info.plist;',
      'CODE_SIGN_ENTITLEMENTS = Watch/Watch.entitlements;',
    ],
  },
});

const WATCH_INFO = plist(`
<key>WKApplication</key>
<true/>
<key>NSHealthShareUsageDescription</key>
<string>Your heart rate is shown during a workout.</string>`);

const WATCH_ENTITLEMENTS = plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
<array/>`);

const SHOWS_HEART_RATE = `import HealthKit

let heartRate = HKQuantityType(.heartRate)
`;

export default {
  id: 'clinical-records-on-watch',
  severity: 'warning',
  summary: 'No watchOS target declares or calls what clinical records need.',
  why: `
watchOS has no clinical records: the entitlement grants nothing, the text is never shown, and the classes do not exist.
What stays is a declaration that App Review asks about.`,
  source: appleSays('clinical-records-on-watch'),

  examples: {
    bad: [
      {
        title: 'The entitlement of a watch app',
        ...app({
          'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
          'Watch/Info.plist': WATCH_INFO,
          'Watch/Watch.entitlements': GOOD_ENTITLEMENTS.replace('<string>health-records', '↓<string>health-records'),
          'Watch/Watch.swift': SHOWS_HEART_RATE,
        }),
      },
      {
        title: 'The text of a watch app',
        ...app({
          'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
          'Watch/Info.plist': GOOD_INFO.replace('<key>NSHealthClinical', '↓<key>NSHealthClinical'),
          'Watch/Watch.entitlements': WATCH_ENTITLEMENTS,
          'Watch/Watch.swift': SHOWS_HEART_RATE,
        }),
      },
      {
        title: 'The code of a watch app',
        ...app({
          'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
          'Watch/Info.plist': WATCH_INFO,
          'Watch/Watch.entitlements': WATCH_ENTITLEMENTS,
          'Watch/Watch.swift': READS_ALLERGIES.replace('supportsHealthRecords', '↓supportsHealthRecords'),
        }),
      },
      {
        title: 'A watch app that only looks whether there are records',
        ...app({
          'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
          'Watch/Info.plist': WATCH_INFO,
          'Watch/Watch.entitlements': WATCH_ENTITLEMENTS,
          'Watch/Watch.swift': `import HealthKit

let hasRecords = HKHealthStore().↓supportsHealthRecords()
`,
        }),
      },
    ],
    good: [
      {
        title: 'A watch app that shows the heart rate',
        ...app({
          'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
          'Watch/Info.plist': WATCH_INFO,
          'Watch/Watch.entitlements': WATCH_ENTITLEMENTS,
          'Watch/Watch.swift': SHOWS_HEART_RATE,
        }),
      },
      {
        title: 'Shared code that leaves the watch out',
        ...app({
          'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
          'Watch/Info.plist': WATCH_INFO,
          'Watch/Watch.entitlements': WATCH_ENTITLEMENTS,
          'Watch/Watch.swift': `#if os(iOS)\n${READS_ALLERGIES}#endif\n`,
        }),
      },
    ],
  },

  *check(target) {
    if (!isWatch(target)) return;
    const { info, code, name } = target;
    const access = readAccess(target);
    const keys = [CLINICAL_TEXT, REQUIRED_TYPES].flatMap((key): Located<string>[] => {
      const entry = info.get(key);
      return entry.state === 'known' ? [{ value: `declares ${key}`, at: entry.value.keyAt }] : [];
    });
    // Code that the watch leaves out (`#if os(iOS)`) asks, reads and calls nothing there.
    const isUsed =
      [code.requested, code.read, code.shared].some((uses) => shipped(uses).length > 0) ||
      shipped(code.apis).some((use) => use.name === 'supportsHealthRecords');
    const [api] = isUsed ? code.clinical : [];
    const [first, ...others] = [
      ...(access.state === 'granted' ? [{ value: `declares ${HEALTH_RECORDS} in ${ACCESS}`, at: access.at }] : []),
      ...keys,
      ...(api ? [{ value: `uses ${api.value}`, at: api.at }] : []),
    ];
    if (!first) return;

    yield {
      at: first.at,
      message: `${name} runs on watchOS and ${first.value}; watchOS has no clinical records.`,
      fix: `Remove it from the watch target${isUsed ? `, and read the records in ${target.hosts.length > 0 ? 'the' : 'an'} iPhone app` : ''}.`,
      related: others.map(({ value, at }) => ({ message: `It also ${value}.`, at })),
    };
  },
} satisfies Rule;
