import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, COUNTS_STEPS, plist } from './shared/example-files.ts';
import { ACCESS } from './shared/keys.ts';
import { asksOrReads, isJudged } from './shared/target.ts';

const EMPTY = `
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
<array/>`;

const EXPORT_OPTIONS = plist(`
<key>method</key>
<string>app-store-connect</string>`);

export default {
  id: 'healthkit-access-empty',
  severity: 'notice',
  summary: 'An app that is exported by hand has no empty `com.apple.developer.healthkit.access`.',
  why: `
Xcode writes the empty array and it is harmless in a build. It grants nothing, but a provisioning profile that is older
than HealthKit on the App ID does not list the key, and the upload or export then fails on it.`,
  source: {
    ...appleSays('healthkit-access-empty'),
    observed:
      "Uploads failed with ITMS-90164 (“a key value that is not allowed: '[ ]'”), exports with “remove entitlement and add upon approval”, with a profile that was made before HealthKit was enabled. A newer profile lists `health-records` whether it is used or not.",
  },

  examples: {
    bad: [
      {
        title: 'A clinical text, an empty array, and an ExportOptions.plist',
        ...app({
          'App/App.entitlements': plist(EMPTY.replace('<array/>', '↓<array/>')),
          'App/Records.swift': COUNTS_STEPS,
          'ExportOptions.plist': EXPORT_OPTIONS,
        }),
      },
    ],
    good: [
      {
        title: 'Without anything that an export could break on',
        ...app({ 'App/App.entitlements': plist(EMPTY), 'App/Records.swift': COUNTS_STEPS }),
      },
      {
        title: 'Without any other sign of clinical records',
        ...app({
          'App/Info.plist': plist(`
<key>NSHealthShareUsageDescription</key>
<string>Your steps are shown as a graph.</string>`),
          'App/App.entitlements': plist(EMPTY),
          'App/Records.swift': COUNTS_STEPS,
          'ExportOptions.plist': EXPORT_OPTIONS,
        }),
      },
    ],
  },

  *check(target, { exportOptions }) {
    if (!isJudged(target)) return;
    // An app that asks lacks `health-records`: that is the finding then.
    if (asksOrReads(target.code)) return;
    const access = target.entitlements.get(ACCESS);
    if (access.state !== 'known') return;
    const { value } = access.value;
    if (value.kind !== 'array' || value.value.length > 0) return;
    if (!target.manualSigning && exportOptions.length === 0) return;

    const reason = target.manualSigning ? 'is signed by hand' : `is exported with ${exportOptions[0]}`;
    yield {
      at: value.at,
      message: `${ACCESS} of ${target.name} is an empty array, which grants nothing, and the app ${reason}: with a provisioning profile that is older than HealthKit on the App ID the upload or export fails on the key.`,
      fix: `Delete the key ${ACCESS} with its array, or make the profile anew.`,
      mends: [{ kind: 'remove-entitlement', key: ACCESS }],
    };
  },
} satisfies Rule;
