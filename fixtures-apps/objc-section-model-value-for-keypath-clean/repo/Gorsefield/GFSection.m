#import "GFSection.h"

@implementation GFSection

+ (instancetype)sectionWithTitle:(NSString *)title identifier:(HKClinicalTypeIdentifier)identifier {
    GFSection *section = [[self alloc] init];
    section->_title = [title copy];
    section->_type = [HKObjectType clinicalTypeForIdentifier:identifier];
    section->_records = @[];
    return section;
}

+ (NSArray<GFSection *> *)allSections {
    return @[
        [self sectionWithTitle:@"Diagnoses" identifier:HKClinicalTypeIdentifierConditionRecord],
        [self sectionWithTitle:@"Weight and blood pressure" identifier:HKClinicalTypeIdentifierVitalSignRecord],
        [self sectionWithTitle:@"Letters" identifier:HKClinicalTypeIdentifierClinicalNoteRecord],
        [self sectionWithTitle:@"Medicines" identifier:HKClinicalTypeIdentifierMedicationRecord],
    ];
}

@end
