#import "RBSection.h"

HKClinicalType *RBClinicalTypeForSection(RBSection section) {
    switch (section) {
        case RBSectionLabs:
            return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
        case RBSectionMedicines:
            return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
        case RBSectionConditions:
            return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord];
    }
}
