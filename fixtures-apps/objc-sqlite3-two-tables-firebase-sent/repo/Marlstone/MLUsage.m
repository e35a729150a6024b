#import "MLUsage.h"
#import "MLDatabase.h"
@import FirebaseAnalytics;

@implementation MLUsage

+ (void)reportLastLineOfDatabase:(MLDatabase *)database {
    NSString *line = [database linesOfTable:MLTableReports].lastObject;
    if (line == nil) { return; }
    [FIRAnalytics logEventWithName:@"left_off" parameters:@{ @"line": line }];
}

@end
