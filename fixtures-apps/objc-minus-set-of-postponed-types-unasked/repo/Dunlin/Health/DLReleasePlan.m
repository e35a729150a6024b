#import "DLReleasePlan.h"

@implementation DLReleasePlan

+ (NSSet<HKObjectType *> *)plannedTypes {
    return [NSSet setWithArray:@[
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord],
    ]];
}

+ (NSSet<HKObjectType *> *)postponedTypes {
    return [NSSet setWithArray:@[
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord],
    ]];
}

@end
