#import "NWImportOperation.h"

@interface NWProcedureImport : NWImportOperation
@end
