import { expect, test } from 'vitest';
import { flow } from './code.ts';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';
const LABS = 'HKClinicalTypeIdentifierLabResultRecord';
const TURNS = `NSDictionary *kinds = [NSDictionary dictionaryWithObjectsAndKeys:${ALLERGY}, @"allergies", ${LABS}, @"labs", nil];`;

test.each([
  [`${TURNS} [self load:[kinds objectForKey:@"labs"]];`, 'labResult'],
  [`${TURNS} [self load:kinds[@"allergies"]];`, 'allergy'],
  [`${TURNS} for (NSString *key in kinds) { [self load:kinds[key]]; }`, 'allergy labResult'],
  [
    `NSMutableDictionary *kinds = [[NSMutableDictionary alloc] initWithObjectsAndKeys:${LABS}, @"labs", nil]; [self load:kinds[@"labs"]];`,
    'labResult',
  ],
  [
    `NSDictionary *kinds = [NSDictionary dictionaryWithObject:${LABS} forKey:@"labs"]; [self load:kinds[@"labs"]];`,
    'labResult',
  ],
  [
    `NSDictionary *kinds = [NSDictionary dictionaryWithObjects:@[${ALLERGY}, ${LABS}] forKeys:@[@"allergies", @"labs"]]; [self load:kinds[@"labs"]];`,
    'labResult',
  ],
])('%s', async (body, read) => {
  const text = `
#import <HealthKit/HealthKit.h>
@implementation Records
- (void)ask {
  [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:${ALLERGY}], [HKObjectType clinicalTypeForIdentifier:${LABS}], nil] completion:^(BOOL done, NSError *error) {}];
  ${body}
}
- (void)load:(HKClinicalTypeIdentifier)identifier {
  [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:identifier] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *samples, NSError *error) {}]];
}
@end`;
  expect(await flow({ 'App/Records.m': text })).toBe(`allergy labResult | ${read}`);
});
