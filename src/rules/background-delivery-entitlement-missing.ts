import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { Rule } from '../types.ts';
import { readFlag } from './shared/entitlements.ts';
import { app, GOOD_ENTITLEMENTS, swift } from './shared/example-files.ts';
import { BACKGROUND_DELIVERY, nameOfType } from './shared/keys.ts';
import { isJudged, shipped } from './shared/target.ts';
import { entitle } from './shared/where-to-write.ts';

const WAKES = swift(`
func start() async throws {
  let labs = HKClinicalType(.labResultRecord)
  try await store.requestAuthorization(toShare: [], read: [labs])
  store.execute(HKObserverQuery(sampleType: labs, predicate: nil) { _, done, _ in done() })
  try await store.enableBackgroundDelivery(for: labs, frequency: .daily)
}`);

const WITH = (value: string) =>
  GOOD_ENTITLEMENTS.replace(
    '</dict>',
    `  <key>com.apple.developer.healthkit.background-delivery</key>\n  ${value}\n</dict>`,
  );

export default {
  id: 'background-delivery-entitlement-missing',
  severity: 'error',
  summary: 'An app that calls `enableBackgroundDelivery` for a clinical type has the background-delivery entitlement.',
  why: `
The call fails with an error that few apps show. New records then arrive only when the person opens the app, and
nobody sees why.`,
  source: appleSays('background-delivery-entitlement-missing'),

  examples: {
    bad: [
      {
        title: 'The entitlement is missing',
        ...app({
          'App/App.entitlements': GOOD_ENTITLEMENTS.replace('<dict>', '↓<dict>'),
          'App/Records.swift': WAKES,
        }),
      },
      {
        title: 'The entitlement is false',
        ...app({ 'App/App.entitlements': WITH('↓<false/>'), 'App/Records.swift': WAKES }),
      },
    ],
    good: [
      {
        title: 'The entitlement is true',
        ...app({ 'App/App.entitlements': WITH('<true/>'), 'App/Records.swift': WAKES }),
      },
      {
        title: 'A method of the same name that is not HealthKit’s',
        ...app({
          'App/Records.swift': `${swift(`
func load() async throws {
  let labs = HKClinicalType(.labResultRecord)
  try await store.requestAuthorization(toShare: [], read: [labs])
  store.execute(HKSampleQuery(sampleType: labs, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  Parcels().enableBackgroundDelivery(for: "today")
}`)}
final class Parcels {
  func enableBackgroundDelivery(for day: String) {}
}
`,
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudged(target)) return;
    const calls = shipped(target.code.apis).filter(
      ({ name, types }) => name === 'enableBackgroundDelivery' && types.length > 0,
    );
    const flag = readFlag(target, BACKGROUND_DELIVERY);
    if (calls.length === 0 || flag.state !== false) return;

    const types = listWords([...new Set(calls.flatMap((call) => call.types.map(nameOfType)))]);
    yield {
      at: flag.at,
      message: `${target.name} calls enableBackgroundDelivery for ${types}, but ${BACKGROUND_DELIVERY} is ${flag.entry ? 'not true' : 'missing'}: the call fails with errorAuthorizationDenied.`,
      fix: `${entitle(target, 'Background Delivery', BACKGROUND_DELIVERY, 'true')}, or remove the call.`,
      mends: [{ kind: 'entitle', key: BACKGROUND_DELIVERY, value: true }],
      related: calls.map(({ at }) => ({ message: 'The call stands here.', at })),
    };
  },
} satisfies Rule;
