#import "MLUsage.h"
#import "MLDatabase.h"
@import FirebaseAnalytics;

@implementation MLUsage

+ (void)reportLastLineOfDatabase:(MLDatabase *)database {
    NSString *line = [database linesOfTable:MLTableSearches].lastObject;
    if (line == nil) { return; }
    [FIRAnalytics logEventWithName:@"left_off" parameters:@{ @"line": line }];
}

@end
