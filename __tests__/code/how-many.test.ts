/** `results?.count == 0`: how many there are of what the system hands over says nothing of which type comes behind it. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const swift = (inside: string): Readonly<Record<string, string>> => ({
  'App/App.swift': `import SwiftUI
import HealthKit
@main struct Main: App { var body: some Scene { WindowGroup { Text("a").task { Finder().start() } } } }
final class Finder { let store = HKHealthStore()
 func start() { let types: [HKSampleType] = [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)]
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in self.find(types) } }
 func find(_ types: [HKSampleType]) { guard let type = types.first else { return }
  let rest = Array(types.dropFirst())
  store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 1, sortDescriptors: nil) { _, results, error in
   ${inside}
   print(results?.first as Any) }) } }`,
});
const messages = (inside: string): Readonly<Record<string, string>> => ({
  'App/main.m': `#import <HealthKit/HealthKit.h>
@interface Finder : NSObject
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation Finder
- (void)start { NSArray *types = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]];
 [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:types] completion:^(BOOL ok, NSError *e) { [self find:types]; }]; }
- (void)find:(NSArray<HKClinicalType *> *)types { if (types.count == 0) { return; }
 HKClinicalType *type = types.firstObject;
 NSArray *rest = [types subarrayWithRange:NSMakeRange(1, types.count - 1)];
 [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *error) {
  ${inside}
  NSLog(@"%@", results[0]); }]]; }
@end
int main(void) { [[Finder new] start]; return 0; }`,
});

test.each<[title: string, texts: Readonly<Record<string, string>>]>([
  ['of Swift', swift('if results?.count == 0 { self.find(rest)\n return }')],
  ['of Swift, otherwise', swift('guard results?.count != 0 else { self.find(rest)\n return }')],
  ['of Swift, one', swift('if results!.count == 1 { self.find(rest) }')],
  ['of Objective-C', messages('if (results.count == 0) { [self find:rest]; return; }')],
  ['of Objective-C, not', messages('if (results.count != 0) { NSLog(@"a"); } else { [self find:rest]; }')],
])('%s', async (_, texts) => {
  expect(await flow(texts, { kind: 'app' })).toBe('allergy labResult | allergy labResult');
});
