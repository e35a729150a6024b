#import "FWRecordFacade.h"
