// An app that asks for a type by its constant, for another by its raw text, and refers to the class of the records.
#import "healthkit.h"
int main(void) {
  HKHealthStore *store = [[HKHealthStore alloc] init];
  NSSet *read = [NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]];
  [store requestAuthorizationToShareTypes:0 readTypes:read completion:0];
  [HKObjectType clinicalTypeForIdentifier:@"HKClinicalTypeIdentifierVitalSignRecord"];
  id record = [[HKClinicalRecord alloc] init];
  NSLog(@"%@", [record FHIRResource]);
  return 0;
}
