#import "RSRecordReader.h"
