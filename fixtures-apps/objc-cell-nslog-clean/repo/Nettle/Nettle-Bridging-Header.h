#import "NTLRecordCell.h"
