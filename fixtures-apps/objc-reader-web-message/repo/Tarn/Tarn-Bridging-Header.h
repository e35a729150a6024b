#import "TRNReader.h"
