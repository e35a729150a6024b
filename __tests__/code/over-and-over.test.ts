/** What apps say over and over is followed to the end: nothing in them multiplies. */
import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const HEALTH = `import { requestAuthorization, queryClinicalSamples } from '@react-native-healthkit/health-records';
import AppleHealthKit from 'react-native-health';
`;

const asksAndReads = `
export function App() {
  AppleHealthKit.initHealthKit({ permissions: { read: ['AllergyRecord', 'LabResultRecord'] } }, () => {});
  AppleHealthKit.getClinicalRecords({ type: 'AllergyRecord' }, () => {});
}
`;

async function open(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await factsOf(files)).unresolved.map(({ reason }) => reason);
}

describe('in JavaScript', () => {
  test('a walk down a tree of another package', async () => {
    const text = `import type { Form, Item } from 'fhir/r4';
${HEALTH}${asksAndReads}
export class Answers {
  private form: Form;
  private known: Map<string, Item>;
  constructor(form: Form) {
    this.form = form;
    this.known = this.build();
  }
  private build(): Map<string, Item> {
    const map = new Map<string, Item>();
    const traverse = (items: Item[] | undefined) => {
      if (!items) return;
      for (const item of items) {
        AppleHealthKit.getClinicalRecords({ type: 'AllergyRecord' }, () => map.set(item.linkId, item));
        traverse(item.item);
        if (item.answer) for (const answer of item.answer) traverse(answer.item);
      }
    };
    traverse(this.form.item);
    return map;
  }
  find(name: string) {
    return this.known.get(name)?.linkId.trim().toLowerCase();
  }
}
export const answer = (form: Form) => new Answers(form).find('a');
`;
    expect(await open({ 'src/App.tsx': text })).toEqual([]);
    expect(await flow({ 'src/App.tsx': text })).toBe('allergy labResult | allergy');
  });

  test('a state that each of many callers makes anew from what it was', async () => {
    const steps = numbers(60).map(
      (index) => `export const step${index} = () => store.update({ step${index}: ${index}, kind: 'AllergyRecord' });`,
    );
    const text = `${HEALTH}
class Store {
  state = { data: {} };
  start() { this.state = { data: {}, at: 1 }; }
  update(data) { this.start(); this.state = { ...this.state, data: { ...this.state.data, ...data } }; this.keep(); }
  keep() { console.log(this.state.data, this.state.at); }
}
const store = new Store();
${steps.join('\n')}
export function App() {
  AppleHealthKit.initHealthKit({ permissions: { read: ['AllergyRecord', 'LabResultRecord'] } }, () => {});
  AppleHealthKit.getClinicalRecords({ type: store.state.data.kind }, () => {});
  ${numbers(60)
    .map((index) => `step${index}();`)
    .join(' ')}
}
`;
    expect(await open({ 'src/App.tsx': text })).toEqual([]);
    expect(await flow({ 'src/App.tsx': text })).toBe('allergy labResult | allergy');
  });

  test('objects of one place, more of them than are told apart', async () => {
    const uses = numbers(40).map(
      (index) => `makeReader(${index === 39 ? "'LabResultRecord'" : "'AllergyRecord'"}).run();`,
    );
    const text = `${HEALTH}
const makeReader = (type) => ({ type, run() { AppleHealthKit.getClinicalRecords({ type }, () => {}); } });
export function App() {
  AppleHealthKit.initHealthKit({ permissions: { read: ['AllergyRecord', 'LabResultRecord', 'VitalSignRecord'] } }, () => {});
  ${uses.join('\n  ')}
}
`;
    expect(await open({ 'src/App.tsx': text })).toEqual([]);
    expect(await flow({ 'src/App.tsx': text })).toBe('allergy labResult vitalSign | allergy labResult');
  });
});

test('hundreds of cases that lead into one branch', async () => {
  const names = numbers(900).map((index) => `kind${index}`);
  const text = `import HealthKit
enum Kind: CaseIterable { case ${names.join(', ')}, labs, notes }
var seen: [Kind] = []
func type(_ kind: Kind) -> HKClinicalType? {
  switch kind {
  case .labs: return HKClinicalType(.labResultRecord)
  case .notes: return HKClinicalType(.clinicalNoteRecord)
  case ${names.map((name) => `.${name}`).join(', ')}:
    seen.append(kind)
    return nil
  }
}
@main struct Main { static func main() {
  for kind in Kind.allCases { store.requestAuthorization(toShare: nil, read: [type(kind)!]) { _, _ in } }
  store.execute(HKSampleQuery(sampleType: type(.labs)!, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
} }
let store = HKHealthStore()
`;
  expect(await open({ 'App/Main.swift': text })).toEqual([]);
  expect(await flow({ 'App/Main.swift': text })).toBe('clinicalNote labResult | labResult');
});

describe('functions that call one another', () => {
  const app = (body: string): string => `import HealthKit
@main struct Main { static func main() { go() } }
let store = HKHealthStore()
${body}
func ask(_ type: HKClinicalType) { store.requestAuthorization(toShare: nil, read: [type, HKClinicalType(.allergyRecord)]) { _, _ in } }
func read(_ type: HKClinicalType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
`;

  test('tables in tables are made anew, by functions in turn', async () => {
    const cleaners = numbers(24).map(
      (index) => `func clean${index}(_ table: [String: Any]) -> [String: Any] {
  var made: [String: Any] = [:]
  for (key, value) in table {
    if key == "a" { made[key] = clean(value) } else if let it = clean(value) { made[key] = it } else { made[key] = value }
  }
  made["text${index}"] = "b${index}"
  return made
}`,
    );
    const uses = numbers(24).map((index) => `if key == "c${index}" { return clean${index}(table) }`);
    const text = app(`
${cleaners.join('\n')}
func clean(_ value: Any) -> Any? {
  switch value {
  case let table as [String: Any]:
    let key = table["key"] as? String
    ${uses.join('\n    ')}
    return nil
  case let list as [Any]: return list.compactMap { clean($0) }
  default: return value
  }
}
func go() {
  let kind = HKClinicalType(.labResultRecord)
  let table = clean(["key": "c1", "list": [["a": kind]], "type": kind]) as? [String: Any]
  if let type = table?["type"] as? HKClinicalType { ask(type); read(type) }
}
`);
    expect(await open({ 'App/Main.swift': text })).toEqual([]);
    expect(await flow({ 'App/Main.swift': text })).toBe('allergy labResult | labResult');
  });

  test('a function that goes on with the next of a list', async () => {
    const text = app(`
func next(_ types: [HKClinicalType], at place: Int) {
  guard place < types.count else { return }
  ask(types[place])
  read(types[place])
  next(types, at: place + 1)
}
func go() { next([HKClinicalType(.labResultRecord), HKClinicalType(.conditionRecord)], at: 0) }
`);
    expect(await flow({ 'App/Main.swift': text })).toBe('allergy condition labResult | condition labResult');
  });
});
