#import "TSRecordsController.h"
