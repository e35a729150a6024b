#import "FLTSection.h"

HKClinicalType *FLTClinicalTypeForSection(FLTSection section) {
    switch (section) {
        case FLTSectionConditions:
            return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord];
        case FLTSectionImmunizations:
            return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
        case FLTSectionProcedures:
            return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    }
}

NSString *FLTTitleForSection(FLTSection section) {
    switch (section) {
        case FLTSectionConditions:
            return NSLocalizedString(@"Conditions", nil);
        case FLTSectionImmunizations:
            return NSLocalizedString(@"Vaccines", nil);
        case FLTSectionProcedures:
            return NSLocalizedString(@"Procedures", nil);
    }
}
