#import "DCRecordsPermission.h"
