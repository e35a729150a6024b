#import "RGHealthAccess.h"
#import "RGRecordKind.h"
