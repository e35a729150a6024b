/** A method of Objective-C that Swift calls, or could wait for, that has a variable of the name that it has in Swift. */
import { expect, test } from 'vitest';
import { factsOf } from './code.ts';

const H = (swiftName: string) => `#import <HealthKit/HealthKit.h>
@interface OXHealth : NSObject
@property (class, nonatomic, readonly) OXHealth *shared;
- (void)askForTypes:(NSSet<HKObjectType *> *)types completion:(void (^)(BOOL granted))completion ${swiftName ? 'NS_SWIFT_NAME(ask(for:completion:))' : ''};
- (void)namesOfType:(HKClinicalType *)type completion:(void (^)(NSArray<NSString *> *names))completion ${swiftName};
@end
`;
const M = (local: string, inner: string) => `#import "OXHealth.h"
@implementation OXHealth { HKHealthStore *_store; }
+ (OXHealth *)shared { static OXHealth *shared; static dispatch_once_t once; dispatch_once(&once, ^{ shared = [OXHealth new]; }); return shared; }
- (void)askForTypes:(NSSet<HKObjectType *> *)types completion:(void (^)(BOOL))completion {
  [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) { ${inner} }];
}
- (void)namesOfType:(HKClinicalType *)type completion:(void (^)(NSArray<NSString *> *))completion {
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *error) {
    NSArray *${local} = [results valueForKey:@"displayName"];
    completion(${local});
  }];
  [_store executeQuery:query];
}
@end
`;
const S = (guard: string, call: string) => `import SwiftUI
import HealthKit
@main struct A: App { var body: some Scene { WindowGroup { Card() } } }
struct Card: View {
  @State private var shots: [String] = []
  var body: some View { Text("x").onAppear(perform: load) }
  private func load() {
    let types: Set<HKObjectType> = [HKClinicalType(.immunizationRecord)]
    ${call.includes('namesOf') ? 'OXHealth.shared.ask(forTypes: types)' : 'OXHealth.shared.ask(for: types)'} { granted in
      ${guard}
      ${call} { shots = $0 }
    }
  }
}
`;
const NAMED = 'NS_SWIFT_NAME(names(of:completion:))';
test.each([
  [
    'as it is',
    NAMED,
    'names',
    'dispatch_async(dispatch_get_main_queue(), ^{ completion(success); });',
    'guard granted else { return }',
    'OXHealth.shared.names(of: HKClinicalType(.immunizationRecord))',
  ],
  [
    'without guard',
    NAMED,
    'names',
    'dispatch_async(dispatch_get_main_queue(), ^{ completion(success); });',
    '',
    'OXHealth.shared.names(of: HKClinicalType(.immunizationRecord))',
  ],
  [
    'without dispatch',
    NAMED,
    'names',
    'completion(success);',
    'guard granted else { return }',
    'OXHealth.shared.names(of: HKClinicalType(.immunizationRecord))',
  ],
  [
    'other local',
    NAMED,
    'found',
    'dispatch_async(dispatch_get_main_queue(), ^{ completion(success); });',
    'guard granted else { return }',
    'OXHealth.shared.names(of: HKClinicalType(.immunizationRecord))',
  ],
  [
    'without a Swift name',
    '',
    'names',
    'dispatch_async(dispatch_get_main_queue(), ^{ completion(success); });',
    'guard granted else { return }',
    'OXHealth.shared.names(ofType: HKClinicalType(.immunizationRecord))',
  ],
])('%s', async (_, name, local, inner, guard, call) => {
  const facts = await factsOf(
    {
      'App/OXHealth.h': H(name),
      'App/OXHealth.m': M(local, inner),
      'App/B.h': '#import "OXHealth.h"\n',
      'App/Card.swift': S(guard, call),
    },
    { kind: 'app' },
  );
  expect(facts.unresolved.map(({ reason, role }) => `${role} ${reason}`)).toEqual([]);
});
