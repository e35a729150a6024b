/** A copy of a struct that is changed: what it was taken of stays as it is, and an object of a class is the same by any name. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const APP = `import HealthKit
let store = HKHealthStore()
func read(_ kind: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
func readAll() { read(.labResultRecord); read(.vitalSignRecord) }
func ask(_ types: Set<HKClinicalType>) { store.requestAuthorization(toShare: nil, read: types) { _, _ in readAll() } }
`;
const LESS = 'labResult | labResult vitalSign';
const BOTH = 'labResult vitalSign | labResult vitalSign';
const VITALS = 'HKClinicalType(.vitalSignRecord)';
/** `adding` gives what is asked for. */
const app = (members: string, asked: string, kind = 'struct', before = ''): Promise<string> =>
  flow(
    {
      'App/Scope.swift': `${APP}
${kind} Scope { var types: Set<HKClinicalType>
  ${kind === 'struct' ? '' : 'init(types: Set<HKClinicalType>) { self.types = types }'}
  static let standard = Scope(types: [HKClinicalType(.labResultRecord)])
  ${members} }
@main struct Main { static func main() { ${before}
  ask(${asked}) } }
`,
    },
    { kind: 'app' },
  );
const adding = (body: string, given: string): string =>
  `func adding(_ type: HKClinicalType) -> Scope { var wider = self\n    ${body}\n    return ${given} }`;
const ASKED = `Scope.standard.adding(${VITALS}).types`;

const CHANGES = [
  ['something is put into', 'wider.types.insert(type)'],
  ['a part is set of', 'wider.types = wider.types.union([type])'],
  ['a part is joined to', 'wider.types.formUnion([type])'],
  ['a part is changed in a branch of', 'if !wider.types.contains(type) { wider.types.insert(type) }'],
  ['a part is changed in a loop of', 'for one in [type] { wider.types.insert(one) }'],
] as const;

describe('what a copy was taken of stays as it is', () => {
  test.each(CHANGES)('%s it', async (_, body) => {
    expect(await app(adding(body, 'self'), ASKED)).toBe(LESS);
    expect(await app(adding(body, 'wider'), ASKED)).toBe(BOTH);
  });

  test.each([
    [
      'a copy of a local',
      `let scope = Scope.standard\n  var wider = scope\n  wider.types.insert(${VITALS})`,
      'scope.types',
    ],
    ['a copy of a part', `var wider = Scope.standard\n  wider.types.insert(${VITALS})`, 'Scope.standard.types'],
    ['a copy that a method changes', `var wider = Scope.standard\n  wider.add(${VITALS})`, 'Scope.standard.types'],
  ])('%s', async (_, before, asked) => {
    const add = 'mutating func add(_ type: HKClinicalType) { types.insert(type) }';
    expect(await app(add, asked, 'struct', before)).toBe(LESS);
    expect(await app(add, 'wider.types', 'struct', before)).toBe(BOTH);
  });
});

describe('what is changed is asked for', () => {
  test.each(CHANGES)('an object of a class: %s it', async (_, body) => {
    expect(await app(adding(body, 'self'), ASKED, 'final class')).toBe(BOTH);
  });

  test.each([
    [
      'itself, by a method',
      'mutating func add(_ type: HKClinicalType) { types.insert(type) }',
      `var scope = Scope.standard\n  scope.add(${VITALS})`,
      'scope.types',
    ],
    [
      'a copy that takes its place',
      'mutating func add(_ type: HKClinicalType) { var wider = self\n    wider.types.insert(type)\n    self = wider }',
      `var scope = Scope.standard\n  scope.add(${VITALS})`,
      'scope.types',
    ],
    [
      'a copy that is put back',
      '',
      `var scope = Scope.standard\n  var wider = scope\n  wider.types.insert(${VITALS})\n  scope = wider`,
      'scope.types',
    ],
    [
      'a copy of a copy',
      adding('wider.types.insert(type)', 'wider'),
      `let scope = Scope(types: []).adding(HKClinicalType(.labResultRecord)).adding(${VITALS})`,
      'scope.types',
    ],
    [
      'what is put in before',
      '',
      `var scope = Scope.standard\n  scope.types.insert(${VITALS})\n  var wider = scope\n  wider.types.insert(HKClinicalType(.labResultRecord))`,
      'wider.types',
    ],
    [
      'a copy in a closure',
      '',
      `var wider = Scope.standard\n  let widen = { wider.types.insert(${VITALS}) }\n  widen()`,
      'wider.types',
    ],
    [
      'by a pointer',
      'static func fill(_ scope: inout Scope) { scope.types.insert(HKClinicalType(.vitalSignRecord)) }',
      'var wider = Scope.standard\n  Scope.fill(&wider)',
      'wider.types',
    ],
    ['a property that is taken and put back', '', `let model = Model()\n  model.widen()`, 'model.scope.types'],
  ])('%s', async (title, members, before, asked) => {
    const model = `}\nfinal class Model { var scope = Scope.standard\n  func widen() { var wider = scope\n    wider.types.insert(${VITALS})\n    scope = wider } `;
    expect(await app(title.startsWith('a property') ? model : members, asked, 'struct', before)).toBe(BOTH);
  });
});
