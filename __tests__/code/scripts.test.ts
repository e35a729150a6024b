/** What scripts of JavaScriptCore are given they call with what they like: what is read then is not known, and never “never”. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import HealthKit
import JavaScriptCore
let store = HKHealthStore()
let context = JSContext()!
func ask() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord)]) { _, _ in } }
func query(_ name: String) { store.execute(HKSampleQuery(sampleType: HKClinicalType(HKClinicalTypeIdentifier(rawValue: name)), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
`;
test.each([
  [
    'a block',
    'func go() { let read: @convention(block) (String) -> Void = { name in query(name) }\n context.setObject(read, forKeyedSubscript: "read" as NSString) }',
  ],
  [
    'a closure',
    'func go() { context.setObject({ (name: String) in query(name) }, forKeyedSubscript: "read" as NSString) }',
  ],
  ['a function', 'func go() { context.setObject(query, forKeyedSubscript: "read" as NSString) }'],
  [
    'an object',
    '@objc protocol Reading: JSExport { func read(_ name: String) }\nclass Reader: NSObject, Reading { func read(_ name: String) { query(name) } }\nfunc go() { context.setObject(Reader(), forKeyedSubscript: "reader" as NSString) }',
  ],
])('%s', async (_, code) => {
  expect(await flow(HEAD + code)).toBe('allergy | !');
});

test('a block of Objective-C', async () => {
  const code = `#import <HealthKit/HealthKit.h>
#import <JavaScriptCore/JavaScriptCore.h>
@interface Reader : NSObject
@property (nonatomic) JSContext *context;
@property (nonatomic) HKHealthStore *store;
@end
@implementation Reader
- (void)ask { [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]] completion:^(BOOL done, NSError *error) {}]; }
- (void)go { self.context[@"read"] = ^(NSString *name) { HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:name] predicate:nil limit:0 sortDescriptors:nil resultsHandler:nil]; [self.store executeQuery:query]; }; }
@end
`;
  expect(await flow({ 'App/Reader.m': code })).toBe('allergy | !');
});
