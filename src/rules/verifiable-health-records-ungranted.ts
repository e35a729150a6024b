import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, GOOD_ENTITLEMENTS, swift } from './shared/example-files.ts';
import { ACCESS, VERIFIABLE_HEALTH_RECORDS } from './shared/keys.ts';
import { isJudged, shipped } from './shared/target.ts';

const QUERY = swift(`
func scan() {
  let cards = ↓HKVerifiableClinicalRecordQuery(recordTypes: ["https://smarthealth.cards#immunization"], predicate: nil) { _, cards, _ in
    self.show(cards)
  }
  store.execute(cards)
}

func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}

func show(_ cards: [HKVerifiableClinicalRecord]?) {}`);

const BOTH_VALUES = GOOD_ENTITLEMENTS.replace(
  '<string>health-records</string>',
  '<string>health-records</string>\n    <string>verifiable-health-records</string>',
);

export default {
  id: 'verifiable-health-records-ungranted',
  severity: 'warning',
  summary:
    'Apple has granted the entitlement `verifiable-health-records` to an app that declares or queries such records.',
  why: `
Unlike \`health-records\` this value cannot be switched on: Apple gives it on request. Until then no profile has it,
exports fail, and the query is refused.`,
  source: appleSays('verifiable-health-records-ungranted'),

  examples: {
    bad: [
      {
        title: 'The value in the entitlements',
        ...app({
          'App/App.entitlements': BOTH_VALUES.replace('<string>verifiable', '↓<string>verifiable'),
        }),
      },
      { title: 'The query in the code', ...app({ 'App/Records.swift': QUERY }) },
    ],
    good: [
      { title: 'Clinical records alone need no grant', ...app() },
      {
        title: 'Medicines of the Medications API are no verifiable records',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let coding = HKClinicalCoding(system: "http://snomed.info/sct", version: nil, code: "38341003")
  print(coding)
}`),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudged(target)) return;
    const [query] = shipped(target.code.apis).filter(({ name }) => name === 'verifiableClinicalRecordQuery');
    const access = target.entitlements.get(ACCESS);
    const value = access.state === 'known' && access.value.value.kind === 'array' ? access.value.value.value : [];
    const declared = value.find((item) => item.kind === 'string' && item.value === VERIFIABLE_HEALTH_RECORDS);

    if (declared) {
      yield {
        at: declared.at,
        message: `${target.name} declares ${VERIFIABLE_HEALTH_RECORDS}, which Apple must grant on request; without the grant the app cannot be exported.`,
        fix: 'Ask Apple at developer.apple.com/contact/request/verifiable-health-records/, or remove the value. If you have the grant, silence this finding and say so.',
        ...(query && { related: [{ message: 'The query that needs it stands here.', at: query.at }] }),
      };
    } else if (query && access.state !== 'unresolved') {
      yield {
        at: query.at,
        message: `${target.name} runs HKVerifiableClinicalRecordQuery without ${VERIFIABLE_HEALTH_RECORDS} in ${ACCESS}: the query fails with errorAuthorizationDenied.`,
        fix: 'Ask Apple for the entitlement at developer.apple.com/contact/request/verifiable-health-records/ and declare it, or remove the query.',
      };
    }
  },
} satisfies Rule;
