import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { readFlag } from './shared/entitlements.ts';
import { app, plist, plistLacking } from './shared/example-files.ts';
import { ACCESS, HEALTHKIT } from './shared/keys.ts';
import { isJudged } from './shared/target.ts';
import { entitlementsToWrite } from './shared/where-to-write.ts';

export default {
  id: 'healthkit-entitlement-missing',
  severity: 'error',
  summary: 'Whoever sets `com.apple.developer.healthkit.access` sets `com.apple.developer.healthkit` to true.',
  why: `
The access value only adds to the HealthKit capability. Without the capability every request fails with
“Missing com.apple.developer.healthkit entitlement” and the permission sheet never appears.`,
  source: appleSays('healthkit-entitlement-missing'),

  examples: {
    bad: [
      {
        title: 'The access value alone',
        ...app({
          'App/App.entitlements': plistLacking(`
<key>com.apple.developer.healthkit.access</key>
<array>
  <string>health-records</string>
</array>`),
        }),
      },
      {
        title: 'HealthKit is switched off',
        ...app({
          'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
↓<false/>
<key>com.apple.developer.healthkit.access</key>
<array>
  <string>health-records</string>
</array>`),
        }),
      },
      {
        title: 'A word instead of a Boolean',
        ...app({
          'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
↓<string>YES</string>
<key>com.apple.developer.healthkit.access</key>
<array>
  <string>health-records</string>
</array>`),
        }),
      },
    ],
    good: [
      { title: 'Both are there', ...app() },
      {
        title: 'An empty access array asks for nothing',
        ...app({
          'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit.access</key>
<array/>`),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudged(target)) return;
    const access = target.entitlements.get(ACCESS);
    if (access.state !== 'known') return;
    const { value } = access.value;
    if (value.kind === 'unresolved' || (value.kind === 'array' && value.value.length === 0)) return;
    const base = readFlag(target, HEALTHKIT);
    if (base.state !== false) return;

    yield {
      at: base.at,
      message: `${target.name} sets ${ACCESS}, but ${HEALTHKIT} is ${base.entry ? 'not true' : 'missing'}: HealthKit refuses every request.`,
      fix: `Set ${HEALTHKIT} to true in ${entitlementsToWrite(target, HEALTHKIT)}.`,
      mends: [{ kind: 'entitle', key: HEALTHKIT, value: true }],
      related: [{ message: `${ACCESS} stands here.`, at: access.value.keyAt }],
    };
  },
} satisfies Rule;
