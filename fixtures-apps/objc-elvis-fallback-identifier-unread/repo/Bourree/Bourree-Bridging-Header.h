#import "BRDesk.h"
