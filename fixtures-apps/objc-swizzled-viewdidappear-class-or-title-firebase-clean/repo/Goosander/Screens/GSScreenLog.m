#import "GSScreenLog.h"
@import FirebaseAnalytics;

@implementation GSScreenLog

+ (void)screenAppeared:(NSString *)name {
    [FIRAnalytics logEventWithName:kFIREventScreenView parameters:@{ kFIRParameterScreenName: name }];
}

@end
