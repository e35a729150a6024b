#import "RGRecordKind.h"

@implementation HKClinicalType (RGRecordKind)

+ (HKClinicalType *)rg_typeForKind:(RGRecordKind)kind {
    switch (kind) {
        case RGRecordKindImmunization:
            return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
        case RGRecordKindLabResult:
            return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
        case RGRecordKindVitalSign:
            return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord];
    }
}

@end
