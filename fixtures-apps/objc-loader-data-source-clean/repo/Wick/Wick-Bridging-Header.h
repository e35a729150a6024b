#import "WCKLoader.h"
