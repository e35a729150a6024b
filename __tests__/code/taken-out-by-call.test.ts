/** What is taken out of a list is what a function of the app's own gives, and nothing else. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const swift = (declared: string, taken: string): Record<string, string> => ({
  'App/App.swift': `import HealthKit
let store = HKHealthStore()
${declared}
func ask() {
  var types: Set<HKClinicalType> = [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)]
  types.subtract(${taken})
  store.requestAuthorization(toShare: nil, read: types) { _, _ in }
}
`,
});
const objc = (postponed: string, more = ''): Record<string, string> => ({
  'App/Plan.m': `#import <HealthKit/HealthKit.h>
@interface Plan : NSObject
+ (NSSet *)postponed;
@end
@implementation Plan
+ (NSSet *)postponed { ${postponed} }
@end
${more}
@implementation Desk { HKHealthStore *_store; }
- (void)viewDidLoad {
  NSMutableSet *types = [NSMutableSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord], nil];
  [types minusSet:[Plan postponed]];
  [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL ok, NSError *error) {}];
}
@end`,
});
const LABS = '[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]';
const ONE = 'allergy |';

test.each<[string, Record<string, string>, string]>([
  [
    'a static method',
    swift(
      'enum Plan { static func postponed() -> Set<HKClinicalType> { [HKClinicalType(.labResultRecord)] } }',
      'Plan.postponed()',
    ),
    ONE,
  ],
  [
    'a function',
    swift('func postponed() -> Set<HKClinicalType> { [HKClinicalType(.labResultRecord)] }', 'postponed()'),
    ONE,
  ],
  [
    'one that does more',
    swift(
      'func postponed() -> Set<HKClinicalType> { print("a"); return [HKClinicalType(.labResultRecord)] }',
      'postponed()',
    ),
    'allergy* labResult* |',
  ],
  [
    'one that an heir says otherwise',
    swift(
      'class Plan { class func postponed() -> Set<HKClinicalType> { [HKClinicalType(.labResultRecord)] } }\nfinal class Later: Plan { override class func postponed() -> Set<HKClinicalType> { [] } }',
      'Plan.postponed()',
    ),
    'allergy* labResult* |',
  ],
  ['a class method of Objective-C', objc(`return [NSSet setWithObject:${LABS}];`), ONE],
  ['of an array', objc(`return [NSSet setWithArray:@[${LABS}]];`), ONE],
  ['of several', objc(`return [NSSet setWithObjects:${LABS}, nil];`), ONE],
  [
    'names of its own, where the caller has a local by one of them',
    {
      'App/App.swift': `import HealthKit
let store = HKHealthStore()
let later = HKClinicalType(.labResultRecord)
func postponed() -> Set<HKClinicalType> { [later] }
func ask() {
  let later = HKClinicalType(.allergyRecord)
  var types: Set<HKClinicalType> = [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)]
  types.subtract(postponed())
  print(later)
  store.requestAuthorization(toShare: nil, read: types) { _, _ in }
}
`,
    },
    ONE,
  ],
])('%s', async (_, files, told) => {
  expect(await flow(files, { kind: 'app' })).toBe(told);
});
