#import "NWLabResultImport.h"

@implementation NWLabResultImport

- (HKClinicalTypeIdentifier)identifier {
    return HKClinicalTypeIdentifierLabResultRecord;
}

- (NSString *)heading {
    return @"Lab results";
}

@end
