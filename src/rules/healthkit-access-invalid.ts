import { appleSays } from '../quotes/apple-says.ts';
import type { PlistValue, Problem, Rule } from '../types.ts';
import { isKnownAccess } from './shared/entitlements.ts';
import { app, plist } from './shared/example-files.ts';
import { ACCESS, HEALTH_RECORDS, VERIFIABLE_HEALTH_RECORDS } from './shared/keys.ts';
import { isJudged } from './shared/target.ts';
import { kindWords, nearest, quote } from './shared/words.ts';

export default {
  id: 'healthkit-access-invalid',
  severity: 'error',
  summary: '`com.apple.developer.healthkit.access` is an array of strings, each exactly a value that Apple defines.',
  why: `
HealthKit looks for an array that holds exactly \`health-records\`. A plain string, another spelling or a space is
the same as no access: the first request ends the app, and the provisioning profile may not match either.`,
  source: {
    ...appleSays('healthkit-access-invalid'),
    observed:
      'The page defines the value `health-records`; the comparison is exact, and Xcode names `health-records` and `verifiable-health-records` as the only ones.',
  },

  examples: {
    bad: [
      { title: 'A string instead of an array', ...withAccess('↓<string>health-records</string>') },
      { title: 'An invented value', ...withAccess('<array>\n  ↓<string>clinical-records</string>\n</array>') },
      { title: 'Another case', ...withAccess('<array>\n  ↓<string>Health-Records</string>\n</array>') },
      { title: 'A space at the end', ...withAccess('<array>\n  ↓<string>health-records </string>\n</array>') },
      {
        title: 'Type identifiers beside the value',
        ...withAccess(
          '<array>\n  <string>health-records</string>\n  ↓<string>HKQuantityTypeIdentifierStepCount</string>\n</array>',
        ),
      },
      { title: 'A Boolean in the array', ...withAccess('<array>\n  ↓<true/>\n</array>') },
    ],
    good: [
      { title: 'Exactly the value', ...app() },
      { title: 'The empty array that Xcode writes', ...withAccess('<array/>') },
      {
        title: 'Both values',
        ...withAccess(
          '<array>\n  <string>health-records</string>\n  <string>verifiable-health-records</string>\n</array>',
        ),
      },
    ],
  },

  *check(target) {
    if (!isJudged(target)) return;
    const access = target.entitlements.get(ACCESS);
    if (access.state !== 'known') return;
    const { value } = access.value;
    if (value.kind === 'unresolved') return;
    if (value.kind !== 'array') {
      yield {
        at: value.at,
        message: `${ACCESS} of ${target.name} is ${kindWords(value)}, not an array of strings: HealthKit reads it as no access.`,
        fix: `Write an array with one string, ${HEALTH_RECORDS}.`,
        mends: [{ kind: 'entitle', key: ACCESS, value: HEALTH_RECORDS }],
      };
      return;
    }
    for (const item of value.value) {
      if (item.kind !== 'unresolved' && !isKnownAccess(item)) yield faultyItem(item, value.value, target.name);
    }
  },
} satisfies Rule;

function faultyItem(item: PlistValue, all: readonly PlistValue[], target: string): Problem {
  if (item.kind !== 'string') {
    return {
      at: item.at,
      message: `${ACCESS} of ${target} holds ${kindWords(item)}; it may hold strings only.`,
      fix: 'Remove this entry.',
      mends: [{ kind: 'remove-element', at: item.at }],
    };
  }
  const near = nearest(item.value.trim(), [HEALTH_RECORDS, VERIFIABLE_HEALTH_RECORDS]);
  const meant = near ?? (/^(?!HK).*records?\b/i.test(item.value) ? HEALTH_RECORDS : undefined);
  return {
    at: item.at,
    message: `${ACCESS} of ${target} holds ${quote(item.value)}, which Apple does not define${meant ? ` (did you mean ${meant}?)` : ''}. HealthKit compares exactly.`,
    fix: meant
      ? `Write ${meant}, or remove the entry.`
      : `Remove the entry; only ${HEALTH_RECORDS} opens clinical records.`,
    mends: [
      meant && !all.some((other) => other.kind === 'string' && other.value === meant)
        ? { kind: 'respell', at: item.at, was: item.value, to: meant }
        : { kind: 'remove-element', at: item.at },
    ],
  };
}

function withAccess(lines: string): ReturnType<typeof app> {
  return app({
    'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
${lines}`),
  });
}
