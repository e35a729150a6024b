#import "NWImportOperation.h"

@interface NWMedicationImport : NWImportOperation
@end
