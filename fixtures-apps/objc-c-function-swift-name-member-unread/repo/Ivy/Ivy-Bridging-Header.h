#import "IVYPortal.h"
