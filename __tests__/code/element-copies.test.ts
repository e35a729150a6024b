/** A copy of an element, of a struct of Swift, that is changed: the list has it only where it is put back. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const APP = `import HealthKit
let store = HKHealthStore()
func read(_ kind: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
func readAll() { read(.labResultRecord); read(.allergyRecord); read(.vitalSignRecord) }
`;
const LESS = 'allergy labResult | allergy labResult vitalSign';
const BOTH = 'allergy labResult vitalSign | allergy labResult vitalSign';

/** `widen` changes the parts of a form, of which all kinds are asked for. */
const app = (widen: string, more = '', kind = 'struct', kinds = 'Set<HKClinicalTypeIdentifier>'): Promise<string> =>
  flow(
    {
      'App/Form.swift': `${APP}
${kind} Part { let id: String
  var kinds: ${kinds}
  mutating func add() { kinds.insert(.vitalSignRecord) }
  ${kind === 'struct' ? '' : `init(id: String, kinds: ${kinds}) { self.id = id\n self.kinds = kinds }`} }
struct Form {
  private(set) var parts: [Part] = [Part(id: "labs", kinds: [.labResultRecord]), Part(id: "risks", kinds: [.allergyRecord])]
  private(set) var named: [String: Part] = ["labs": Part(id: "labs", kinds: [.labResultRecord]), "risks": Part(id: "risks", kinds: [.allergyRecord])]
  mutating func widen() { ${widen} }
  ${more}
  var asked: [HKClinicalTypeIdentifier] { ASKED }
}
@main struct Main { static func main() {
  var form = Form()
  form.widen()
  store.requestAuthorization(toShare: nil, read: Set(form.asked.map { HKClinicalType($0) })) { _, _ in readAll() } } }
`
        .replace('mutating func add', kind === 'struct' ? 'mutating func add' : 'func add')
        .replace('ASKED', widen.includes('named') ? 'named.values.flatMap { $0.kinds }' : 'parts.flatMap { $0.kinds }'),
    },
    { kind: 'app' },
  );

const ADD = 'part.kinds.insert(.vitalSignRecord)';
const INDEX = 'guard let index = parts.firstIndex(where: { $0.id == "risks" }) else { return }';
const TAKEN: readonly (readonly [name: string, take: string, putBack: string])[] = [
  ['by a place that is looked for', `${INDEX}\n var part = parts[index]\n ${ADD}`, 'parts[index] = part'],
  ['by a number', `var part = parts[1]\n ${ADD}`, 'parts[1] = part'],
  ['of itself, by a place', `${INDEX}\n var part = self.parts[index]\n ${ADD}`, 'self.parts[index] = part'],
  ['the first', `var part = parts.first!\n ${ADD}`, 'parts[0] = part'],
  ['the last, or another', `var part = parts.last ?? Part(id: "none", kinds: [])\n ${ADD}`, 'parts.append(part)'],
  ['one that is looked for', `var part = parts.first(where: { $0.id == "risks" })!\n ${ADD}`, 'parts.append(part)'],
  ['one that is tried', `if var part = parts.last { ${ADD}`, '; parts.append(part) }'],
  ['one that is needed', `guard var part = parts.last else { return }\n ${ADD}`, 'parts.append(part)'],
  ['each in a loop', `var all: [Part] = []\n for var part in parts { ${ADD}`, '; all.append(part) }\n parts = all'],
  ['an entry', `var part = named["risks"]!\n ${ADD}`, 'named["risks"] = part'],
  ['an entry that is tried', `if var part = named["risks"] { ${ADD}`, '; named["risks"] = part }'],
  ['what is changed by a method', `${INDEX}\n var part = parts[index]\n part.add()`, 'parts[index] = part'],
  [
    'a part that is set',
    `${INDEX}\n var part = parts[index]\n part.kinds = part.kinds.union([.vitalSignRecord])`,
    'parts[index] = part',
  ],
  ['what is put in by another', `${INDEX}\n var part = parts[index]\n ${ADD}`, 'put(part, at: index)'],
];
const MORE = 'private mutating func put(_ part: Part, at index: Int) { parts[index] = part }';

const closed = (code: string): string =>
  (code.match(/\{/g)?.length ?? 0) > (code.match(/\}/g)?.length ?? 0) ? `${code} }` : code;

describe('an element that is taken', () => {
  test.each(TAKEN)('%s: the list has the one that is put back', async (_, take, back) => {
    const told = await app(`${take}\n ${back}`.replace('\n ;', ';'), MORE);
    // which part of another function's list it is put into is not told
    expect(told.replace('vitalSign* labResult!', 'vitalSign')).toBe(BOTH);
  });

  test.each(TAKEN)('%s: and no other', async (_, take) => {
    expect(await app(closed(take), MORE)).toBe(LESS);
  });
});

describe('what is changed is in the list', () => {
  test.each([
    ['in its place', `${INDEX}\n parts[index].kinds.insert(.vitalSignRecord)`],
    ['in its place, by a method', 'parts[1].add()'],
    ['in each place', 'for index in parts.indices { parts[index].kinds.insert(.vitalSignRecord) }'],
    [
      'in each place, and put back',
      `for index in parts.indices { var part = parts[index]\n ${ADD}\n parts[index] = part }`,
    ],
    ['by a pointer', 'func fill(_ part: inout Part) { part.kinds.insert(.vitalSignRecord) }\n fill(&parts[1])'],
    ['and put back at last', `${INDEX}\n var part = parts[index]\n defer { parts[index] = part }\n ${ADD}`],
    ['and put where it was', `var part = parts.remove(at: 1)\n ${ADD}\n parts.insert(part, at: 1)`],
    ['and all others with it', `parts = parts.map { part in var part = part\n ${ADD}\n return part }`],
    [
      'by a loop that numbers them',
      `for (index, one) in parts.enumerated() { var part = one\n ${ADD}\n parts[index] = part }`,
    ],
  ])('%s', async (_, widen) => {
    expect(await app(widen)).toBe(BOTH);
  });

  test.each(TAKEN.slice(0, 6))('an object of a class, %s', async (_, take) => {
    expect(await app(closed(take), MORE, 'final class')).toBe(BOTH);
  });

  test('a list of Foundation, which each copy has', async () => {
    const kinds = 'NSMutableArray';
    const form = await flow({
      'App/Form.swift': `${APP}
struct Part { let kinds: NSMutableArray }
final class Form { var parts = [Part(kinds: NSMutableArray(array: [HKClinicalType(.labResultRecord)]))]
  func widen() { var part = parts[0]
    part.kinds.add(HKClinicalType(.vitalSignRecord)) }
  func ask() { widen(); store.requestAuthorization(toShare: nil, read: Set(parts.flatMap { $0.kinds as! [HKClinicalType] })) { _, _ in readAll() } } }
@main struct Main { static func main() { Form().ask() } }`,
    });
    expect(kinds).toBe('NSMutableArray');
    expect(form).toBe('labResult vitalSign | allergy labResult vitalSign');
  });

  test('what is chosen of its parts stays chosen', async () => {
    const form = await flow(
      {
        'App/Form.swift': `${APP}
struct Part { var kinds: Set<HKClinicalTypeIdentifier>
  let extra: HKClinicalTypeIdentifier }
struct Form { var parts = [Part(kinds: [.labResultRecord], extra: .allergyRecord), Part(kinds: [.labResultRecord], extra: .vitalSignRecord)]
  mutating func widen(_ index: Int) { var part = parts[index]
    part.kinds.insert(part.extra)
    parts[index] = part } }
@main struct Main { static func main() { var form = Form()
  form.widen(Int(readLine()!)!)
  store.requestAuthorization(toShare: nil, read: Set(form.parts.flatMap { $0.kinds }.map { HKClinicalType($0) })) { _, _ in readAll() } } }`,
      },
      { kind: 'app' },
    );
    expect(form).toBe('allergy* labResult vitalSign*! | allergy labResult vitalSign');
  });
});

const script = (widen: string, more = ''): Promise<string> =>
  flow({
    'form.ts': `import { queryClinicalRecords, requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';
const LABS = 'HKClinicalTypeIdentifierLabResultRecord', RISKS = 'HKClinicalTypeIdentifierAllergyRecord', VITALS = 'HKClinicalTypeIdentifierVitalSignRecord';
export class Form { parts = [{ id: 'labs', kinds: [LABS] }, { id: 'risks', kinds: [RISKS] }];
  named: Record<string, { id: string; kinds: string[] }> = { labs: { id: 'labs', kinds: [LABS] }, risks: { id: 'risks', kinds: [RISKS] } };
  ${more}
  widen() { const index = this.parts.findIndex((part) => part.id === 'risks'); ${widen} } }
export async function connect() { const form = new Form(); form.widen(); await requestAuthorization(${widen.includes('named') ? 'Object.values(form.named)' : 'form.parts'}.flatMap((part) => part.kinds));
  for (const kind of [LABS, RISKS, VITALS]) await queryClinicalRecords(kind, { limit: 0 }); }
`,
  });
const PART = "{ id: 'risks', kinds: [RISKS, VITALS] }";

describe('an object of JavaScript', () => {
  test.each([
    [
      'another with its parts, at a place',
      'this.parts[index] = { ...this.parts[index], kinds: [...this.parts[index].kinds, VITALS] };',
    ],
    ['another, at a place', `this.parts[index] = ${PART};`],
    ['another, at a number', `this.parts[1] = ${PART};`],
    ['another, in a loop', `for (let at = 0; at < this.parts.length; at += 1) this.parts[at] = ${PART};`],
    ['another, by its methods', `this.parts.splice(index, 1, ${PART});`],
    ['itself', 'const part = this.parts[index]; part.kinds.push(VITALS);'],
    ['another, under a name', `this.named.risks = ${PART};`],
    ['another, under a key', `const key = 'risks'; this.named[key] = ${PART};`],
  ])('%s, is in the list', async (_, widen) => {
    expect(await script(widen)).toBe(BOTH);
  });

  test.each([
    [
      'another that is only made',
      'const part = { ...this.parts[index], kinds: [...this.parts[index].kinds, VITALS] };',
    ],
    ['another in another list', `const others = [...this.parts]; others[index] = ${PART};`],
    ['another in another object', `const others = { ...this.named }; others.risks = ${PART};`],
  ])('%s, is not', async (_, widen) => {
    expect(await script(widen)).toBe(LESS);
  });
});
