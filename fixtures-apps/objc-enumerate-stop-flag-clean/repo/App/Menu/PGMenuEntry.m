#import "PGMenuEntry.h"

@implementation PGMenuEntry

+ (instancetype)entryWithTitle:(NSString *)title identifier:(HKClinicalTypeIdentifier)identifier {
    PGMenuEntry *entry = [[self alloc] init];
    entry->_title = [title copy];
    entry->_identifier = [identifier copy];
    return entry;
}

+ (NSArray<PGMenuEntry *> *)allEntries {
    return @[
        [PGMenuEntry entryWithTitle:@"Medicines" identifier:HKClinicalTypeIdentifierMedicationRecord],
        [PGMenuEntry entryWithTitle:@"Conditions" identifier:HKClinicalTypeIdentifierConditionRecord],
        [PGMenuEntry entryWithTitle:@"Family diary" identifier:nil],
        [PGMenuEntry entryWithTitle:@"Vaccines" identifier:HKClinicalTypeIdentifierImmunizationRecord],
    ];
}

@end
