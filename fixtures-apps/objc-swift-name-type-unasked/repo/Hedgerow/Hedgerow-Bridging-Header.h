#import "HDGArchive.h"
