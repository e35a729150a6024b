#import "OXHealth.h"
