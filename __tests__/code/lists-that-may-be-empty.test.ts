/** Whether a list is empty, or how many there are: who asks that asks none of its elements, and one that is empty stays so. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (asks: string) =>
  flow(
    {
      'App/Main.swift': `import HealthKit
import SwiftUI
enum Action { case appeared, loaded }
enum Effect { case load(HKClinicalTypeIdentifier) }
struct Reducer { func reduce(_ state: inout Int, _ action: Action) -> [Effect] { switch action { case .appeared: return [.load(.allergyRecord), .load(.procedureRecord)]
 case .loaded: state += 1
 return [] } } }
final class Store { private var state = 0\n private let reducer = Reducer()
 func send(_ action: Action) { let effects = reducer.reduce(&state, action)\n ${asks}
  for effect in effects { run(effect) } }
 private func run(_ effect: Effect) { switch effect { case .load(let kind): HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  send(.loaded) } } }
@main struct M: App { let store = Store()
 var body: some Scene { WindowGroup { Button("") { HKHealthStore().requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in }; store.send(.appeared) } } } }
`,
    },
    { kind: 'app' },
  );

test.each([
  ['nothing', ''],
  ['isEmpty', 'guard !effects.isEmpty else { return }'],
  ['if it is', 'if effects.isEmpty { return }'],
  ['count', 'guard effects.count > 0 else { return }'],
  ['as a number', 'print(effects.count)'],
])('%s', async (_, asks) => {
  expect(await app(asks)).toBe('allergy procedure | allergy procedure');
});
