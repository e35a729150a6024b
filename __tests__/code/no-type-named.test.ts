import { describe, expect, test } from 'vitest';
import { readCode } from '../../src/code/index.ts';
import { factsOf, filesOf, flow } from './code.ts';

/** Asks for, and reads, what it is given. */
const RECORDER = `import HealthKit
public final class Recorder {
  let store = HKHealthStore()
  public init() {}
  func record(_ type: HKClinicalType) {
    store.requestAuthorization(toShare: nil, read: [type]) { _, _ in }
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}
`;
const MAIN = '@main struct Main { static func main() {} }\n';

/** Files that hand something on to the recorder, more in all than is read where no type is named. */
function callers(passed: string): Readonly<Record<string, string>> {
  const filler = '  // what a form says of itself, line after line\n'.repeat(900);
  return Object.fromEntries(
    ['One', 'Two', 'Three', 'Four'].map((name) => [
      `App/${name}.swift`,
      `func show${name}(given: Chosen) {\n${filler}  Recorder().record(${passed})\n}\n`,
    ]),
  );
}

describe('code that names no clinical type', () => {
  test('is followed where it is small', async () => {
    const screen = 'func show() { Recorder().record(chosen()) }\n';
    expect(await flow({ 'App/Main.swift': MAIN, 'App/Recorder.swift': RECORDER, 'App/Screen.swift': screen })).toBe(
      '! | !',
    );
    expect(await flow({ 'App/Main.swift': MAIN, 'App/Recorder.swift': RECORDER })).toBe('|');
  });

  test('is not all read where it is large, which is said with the reason', async () => {
    const files = { 'App/Main.swift': MAIN, 'App/Recorder.swift': RECORDER, ...callers('given.type') };
    const { requested, read, unresolved } = await factsOf(files);
    expect([...requested, ...read]).toEqual([]);
    expect(new Set(unresolved.map(({ role }) => role))).toEqual(new Set(['requested', 'read']));
    expect(unresolved.map(({ reason }) => reason)).toContainEqual(
      'who passes `given` is in code that was not followed, as nothing here names a clinical type',
    );
  });

  test('is read alone where it is large itself, which is said with the reason', async () => {
    const screen = 'func show(given: Chosen) { Recorder().record(given.type) }\n';
    const large = RECORDER + '// what a recorder says of itself, line after line\n'.repeat(11_000);
    const files = { 'App/Main.swift': MAIN, 'App/Recorder.swift': large, 'App/Screen.swift': screen };
    const open = async (others: Readonly<Record<string, string>>) =>
      (await factsOf({ ...files, ...others })).unresolved.map(({ role, reason }) => `${role}: ${reason}`);
    const told = 'who passes `type` is in code that was not followed, as nothing here names a clinical type';
    expect(await open({})).toEqual(expect.arrayContaining([`requested: ${told}`, `read: ${told}`]));
    const zoo = 'import HealthKit\nfunc zoo() { Recorder().record(HKClinicalType(.allergyRecord)) }\n';
    expect((await open({ 'App/Zoo.swift': zoo })).join('\n')).not.toContain('nothing here names');
  });

  test('tells what a helper is given for sharing from what it is given for reading', async () => {
    const asking = `import HealthKit
func known<T: HKObjectType>(_ types: [T?]) -> Set<T> { Set(types.compactMap { $0 }) }
func ask(store: HKHealthStore) {
  store.requestAuthorization(toShare: known([]), read: known([HKQuantityType.quantityType(forIdentifier: .stepCount)])) { _, _ in }
}
`;
    const { apis } = await factsOf({ 'App/Main.swift': MAIN, 'App/Recorder.swift': RECORDER, 'App/Ask.swift': asking });
    expect(apis.map(({ name }) => name)).not.toContain('shareNonClinical');
  });

  test('calls nothing unused where a file that may read did not fit', async () => {
    // a macro makes the names of parts: no word of the file is one of a type
    const types = `#import <HealthKit/HealthKit.h>
#define RECORD(x) [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifier##x##Record]
void ask(HKHealthStore *store) { [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:RECORD(LabResult)] completion:nil]; }
`;
    const files = {
      'App/Main.swift': MAIN,
      'App/Types.m': types,
      'App/Recorder.swift': RECORDER,
      ...callers('given.type'),
    };
    const { requested, unresolved } = await factsOf(files);
    expect(requested.map(({ type }) => type)).toEqual(['HKClinicalTypeIdentifierLabResultRecord']);
    expect(unresolved.map(({ role }) => role)).toContain('read');
  });

  test('leaves no read open where nothing is clinical, however much was not read', async () => {
    const steps = `import HealthKit
@main struct Main { static func main() { ask(store: HKHealthStore(), kinds: Chosen().kinds) } }
func ask(store: HKHealthStore, kinds: Set<HKObjectType>) {
  store.requestAuthorization(toShare: nil, read: kinds) { _, _ in }
}
`;
    const chosen = `struct Chosen {\n${'  // what a form says of itself, line after line\n'.repeat(2500)}  var kinds: Kinds { load() }\n}\n`;
    const visits = `import HealthKit\n${MAIN}func show(record: HKClinicalRecord) {}\n`;
    const files = filesOf({ 'App/Steps.swift': steps, 'App/Chosen.swift': chosen, 'Visits/Visits.swift': visits });
    const input = { flags: new Map(), platforms: ['ios'] as const, kind: 'app' as const };
    const own = { ...input, sources: ['App/Chosen.swift', 'App/Steps.swift'] };
    const [walks, other] = await readCode([own, { ...input, sources: ['Visits/Visits.swift'] }], files);
    expect(other?.clinical).toHaveLength(1);
    expect(walks?.unresolved.map(({ reason }) => reason)).toEqual(['what `Chosen` gives is not known here']);
  });

  test('is all read as soon as one is named', async () => {
    const zoo = 'import HealthKit\nfunc zoo() { Recorder().record(HKClinicalType(.allergyRecord)) }\n';
    const files = {
      'App/Main.swift': MAIN,
      'App/Recorder.swift': RECORDER,
      ...callers('given.type'),
      'App/Zoo.swift': zoo,
    };
    const { requested, unresolved } = await factsOf(files);
    expect(requested.map(({ type }) => type)).toEqual(['HKClinicalTypeIdentifierAllergyRecord']);
    expect(unresolved.map(({ reason }) => reason).join('\n')).not.toContain('nothing here names');
  });

  test('of a library beside an app with records is not followed at all', async () => {
    const files = filesOf({
      'App/App.swift': `import HealthKit\n${MAIN}func ask(store: HKHealthStore) { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord)]) { _, _ in } }\n`,
      'Kit/Kit.swift':
        'import HealthKit\nfunc ask(store: HKHealthStore, types: Set<HKObjectType>) { store.requestAuthorization(toShare: nil, read: types) { _, _ in } }\n',
    });
    const input = { flags: new Map(), platforms: ['ios'] as const };
    const [app, kit] = await readCode(
      [
        { ...input, sources: ['App/App.swift'], kind: 'app' },
        { ...input, sources: ['Kit/Kit.swift'], kind: 'library' },
      ],
      files,
    );
    expect(app?.requested.map(({ type }) => type)).toEqual(['HKClinicalTypeIdentifierAllergyRecord']);
    expect(kit).toMatchObject({ clinical: [], requested: [], unresolved: [], apis: [] });
    expect(kit?.healthKit).toHaveLength(1);
  });

  test('of a library is told with the app that compiles all of it', async () => {
    const files = filesOf({ 'App/App.swift': `import HealthKit\n${MAIN}`, 'Kit/Recorder.swift': RECORDER });
    const input = { flags: new Map(), platforms: ['ios'] as const };
    const kit = { ...input, sources: ['Kit/Recorder.swift'], kind: 'library' as const };
    const app = { ...input, sources: ['App/App.swift', 'Kit/Recorder.swift'], kind: 'app' as const };
    const reasons = async (...inputs: readonly (typeof kit | typeof app)[]) =>
      (await readCode(inputs, files))[0]?.unresolved.map(({ role, reason }) => `${role}: ${reason}`);
    const told = 'it names no type: what others pass to it is told with the apps that compile it';
    expect(await reasons(kit, app)).toEqual([`requested: ${told}`, `read: ${told}`]);
    expect((await reasons(kit, { ...app, sources: ['App/App.swift'] }))?.join()).not.toContain(told);
  });
});
