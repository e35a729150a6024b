#import "NWProcedureImport.h"

@implementation NWProcedureImport

- (HKClinicalTypeIdentifier)identifier {
    return HKClinicalTypeIdentifierProcedureRecord;
}

- (NSString *)heading {
    return @"Procedures";
}

@end
