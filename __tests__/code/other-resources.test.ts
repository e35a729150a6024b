/** FHIR has resources that no record of HealthKit holds: who asks for one does not get a record. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

const app = (use: string, imports = 'import ModelsR4', more = ''): string => `import HealthKit
${imports}
import FirebaseAnalytics
${more}
@main struct Main { static func main() {
  let query = HKSampleQuery(sampleType: HKClinicalType(.conditionRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    let models = (samples as! [HKClinicalRecord]).map { try! JSONDecoder().decode(ResourceProxy.self, from: $0.fhirResource!.data).get() }
    ${use}
  }
  HKHealthStore().execute(query)
} }
func tell(_ model: Any?) { Analytics.logEvent("row", parameters: ["text": "\\(model!)"]) }
`;

async function sent(text: string): Promise<readonly string[]> {
  const { flows } = await factsOf({ 'App/Main.swift': text });
  return flows.filter(({ strength }) => strength === 'value').map(({ kind }) => kind);
}

const PICKS = (type: string): readonly (readonly [title: string, use: string])[] => [
  ['the first that is one', `tell(models.first { $0 is ${type} })`],
  ['those that are', `models.filter { $0 is ${type} }.forEach { tell($0) }`],
  ['what is cast', `tell(models[0] as? ${type})`],
  ['what is cast, of each', `models.compactMap { $0 as? ${type} }.forEach { tell($0) }`],
  [
    'behind a guard',
    `tell(models.first { model in guard let model = model as? ${type} else { return false }\n return model.id != nil })`,
  ],
  ['where a condition asks', `if let model = models[0] as? ${type} { tell(model) }`],
];

describe('a patient is no record', () => {
  test.each([...PICKS('Patient'), ...PICKS('ModelsR4.Patient')])('%s', async (_, use) => {
    expect(await sent(app(use))).toEqual([]);
  });
});

describe('a condition is one', () => {
  test.each([...PICKS('Condition'), ...PICKS('ModelsR4.Condition')])('%s', async (_, use) => {
    expect(await sent(app(use))).toEqual(['analytics']);
  });

  test('so is what a test for a patient leaves out', async () => {
    expect(await sent(app('tell(models.first { !($0 is Patient) })'))).toEqual(['analytics']);
  });

  test('so is either of two', async () => {
    expect(await sent(app('tell(models.first { $0 is Patient || $0 is Condition })'))).toEqual(['analytics']);
  });

  test.each([
    ['of the app’s own', 'import ModelsR4', 'struct Patient { let id: String? }'],
    ['without the models of FHIR', '', ''],
  ])('so is a patient %s', async (_, imports, more) => {
    expect(await sent(app('tell(models.first { $0 is Patient })', imports, more))).toEqual(['analytics']);
  });
});
