#import "MOSTracker.h"
