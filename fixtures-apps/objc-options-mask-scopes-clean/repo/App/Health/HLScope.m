#import "HLScope.h"

NSSet<HKObjectType *> *HLTypesForScope(HLScope scope) {
    NSMutableSet<HKObjectType *> *types = [NSMutableSet set];
    if (scope & HLScopeLabs) {
        [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]];
    }
    if (scope & HLScopeVitals) {
        [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord]];
    }
    if (scope & HLScopeVaccines) {
        [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord]];
    }
    return types;
}
