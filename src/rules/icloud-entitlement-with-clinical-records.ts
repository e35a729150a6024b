import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { AppTarget, PlistEntry, Rule } from '../types.ts';
import { readAccess } from './shared/entitlements.ts';
import { app, GOOD_ENTITLEMENTS } from './shared/example-files.ts';
import { flowsToICloud } from './shared/record-flows.ts';
import { isJudgedByCode } from './shared/target.ts';

/** https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.icloud-services */
const ICLOUD = [
  'com.apple.developer.icloud-services',
  'com.apple.developer.icloud-container-identifiers',
  'com.apple.developer.ubiquity-container-identifiers',
  'com.apple.developer.ubiquity-kvstore-identifier',
];

const withKeys = (lines: string): string => GOOD_ENTITLEMENTS.replace('</dict>', `${lines}\n</dict>`);

export default {
  id: 'icloud-entitlement-with-clinical-records',
  severity: 'notice',
  summary: 'A target that is entitled to clinical records has no need of iCloud, or keeps the two apart.',
  why: `
Health information may not be stored in iCloud. Where both entitlements meet, a synchronised database, a document folder
or a key-value store is one line away from the records, and SwiftData synchronises without any line at all.`,
  source: appleSays('icloud-entitlement-with-clinical-records'),

  examples: {
    bad: [
      {
        title: 'CloudKit beside clinical records',
        ...app({
          'App/App.entitlements': withKeys(
            '  ↓<key>com.apple.developer.icloud-services</key>\n  <array>\n    <string>CloudKit</string>\n  </array>',
          ),
        }),
      },
      {
        title: 'A key-value store',
        ...app({
          'App/App.entitlements': withKeys(
            '  ↓<key>com.apple.developer.ubiquity-kvstore-identifier</key>\n  <string>$(TeamIdentifierPrefix)$(CFBundleIdentifier)</string>',
          ),
        }),
      },
    ],
    good: [
      { title: 'No iCloud', ...app() },
      {
        title: 'Empty lists that Xcode has left behind',
        ...app({
          'App/App.entitlements': withKeys(
            '  <key>com.apple.developer.icloud-container-identifiers</key>\n  <array/>\n  <key>com.apple.developer.icloud-services</key>\n  <array/>',
          ),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target) || readAccess(target).state !== 'granted') return;
    // Records that are seen to get there are another rule's matter.
    if (flowsToICloud(target).length > 0) return;
    const [first, ...others] = findKeys(target);
    if (!first) return;
    yield {
      at: first.keyAt,
      message: `${target.name} is entitled to clinical records and to iCloud (${listWords([first, ...others].map(({ key }) => key))}): nothing from the records may be stored there.`,
      fix: 'Remove the iCloud capability where it is not needed; else keep records out of every synchronised store, for SwiftData with `cloudKitDatabase: .none`.',
      related: others.map(({ key, keyAt }) => ({ message: `${key} stands here.`, at: keyAt })),
    };
  },
} satisfies Rule;

function findKeys({ entitlements }: AppTarget): readonly PlistEntry[] {
  return ICLOUD.flatMap((key) => {
    const entry = entitlements.get(key);
    return entry.state === 'known' && !isEmpty(entry.value) ? [entry.value] : [];
  });
}

function isEmpty({ value }: PlistEntry): boolean {
  return (value.kind === 'array' && value.value.length === 0) || (value.kind === 'string' && value.value.trim() === '');
}
