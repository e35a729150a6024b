import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** A model that is told whether it may read: at once that it may not, later what nobody here can know. */
const swift = (start: string, more = '', done = 'done(ok)'): string => `import HealthKit
import SwiftUI
final class Model: ObservableObject {
  let store = HKHealthStore()
  func start() { ${start} }
  private func ask(_ done: @escaping (Bool) -> Void) {
    guard HKHealthStore.isHealthDataAvailable() else { done(false); return }
    store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord)]) { ok, _ in ${done} }
  }
  private func read() {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(.labResultRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
  ${more}
}
struct Screen: View { @StateObject var model = Model(); var body: some View { Text("").onAppear { model.start() } } }
`;
const awaited = (answer: string): string =>
  `Task { let isAllowed = await withCheckedContinuation { c in ask ${answer} }; guard isAllowed else { return }; read() }`;

const READ = 'labResult | labResult';
const UNREAD = 'labResult |';

describe('a flag that is written out in one place, and comes from outside in another', () => {
  test.each([
    ['a continuation', swift(awaited('{ ok in c.resume(returning: ok) }'))],
    ['of a closure that says its type', swift(awaited('{ (ok: Bool) in c.resume(returning: ok) }'))],
    ['by a local', swift('var all = false; ask { (ok: Bool) in all = ok; if all { self.read() } }')],
    ['by a method', swift('ask { ok in self.note(ok) }', 'private func note(_ ok: Bool) { if ok { read() } }')],
  ])('%s', async (_, text) => {
    expect(await flow({ 'App/Model.swift': text })).toBe(READ);
  });

  test('where it is false everywhere', async () => {
    const text = swift(awaited('{ ok in c.resume(returning: ok) }'), '', 'done(false)');
    expect(await flow({ 'App/Model.swift': text })).toBe(UNREAD);
  });

  test('a block of Objective-C that Swift hands over', async () => {
    const permission = `#import <HealthKit/HealthKit.h>
@interface Permission : NSObject
- (void)askWithCompletion:(void (^)(BOOL isAllowed))completion;
@end
@implementation Permission { HKHealthStore *_store; }
- (void)askWithCompletion:(void (^)(BOOL))completion {
  if (![HKHealthStore isHealthDataAvailable]) { completion(NO); return; }
  NSSet *types = [NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]];
  [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) { completion(success); }];
}
@end`;
    const model = swift(awaited('{ c.resume(returning: $0) }').replace('ask {', 'Permission().ask {')).replace(
      / {2}private func ask[\s\S]+?\n {2}\}\n/,
      '',
    );
    expect(await flow({ 'App/Permission.m': permission, 'App/Model.swift': model })).toBe(READ);
  });
});
