#import "NWMedicationImport.h"

@implementation NWMedicationImport

- (HKClinicalTypeIdentifier)identifier {
    return HKClinicalTypeIdentifierMedicationRecord;
}

- (NSString *)heading {
    return @"Medications";
}

@end
