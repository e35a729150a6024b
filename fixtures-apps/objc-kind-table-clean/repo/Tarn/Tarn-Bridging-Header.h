#import "TRNRecordReader.h"
