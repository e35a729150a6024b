#import "SRLChartReader.h"
