#import "ChartReader.h"
