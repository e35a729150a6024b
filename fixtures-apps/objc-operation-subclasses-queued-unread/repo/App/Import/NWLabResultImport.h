#import "NWImportOperation.h"

@interface NWLabResultImport : NWImportOperation
@end
