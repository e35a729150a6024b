#import "RSHItems.h"

@implementation RSHVitalItem

- (void)reload {
    [super reload];
    [self readType:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord]];
}

@end

@implementation RSHVaccineItem

- (void)reload {
    [super reload];
    [self readType:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord]];
}

@end

@implementation RSHNoteItem

- (void)reload {
    [super reload];
    [self readType:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierClinicalNoteRecord]];
}

@end
