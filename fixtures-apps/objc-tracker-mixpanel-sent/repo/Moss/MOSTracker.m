#import "MOSTracker.h"
@import Mixpanel;

@implementation MOSTracker

+ (MOSTracker *)sharedTracker {
    static MOSTracker *tracker;
    static dispatch_once_t once;
    dispatch_once(&once, ^{
        [Mixpanel sharedInstanceWithToken:@"77c0" trackAutomaticEvents:NO];
        tracker = [[MOSTracker alloc] init];
    });
    return tracker;
}

- (void)trackScreen:(NSString *)screen detail:(NSString *)detail {
    NSDictionary *properties = @{ @"screen": screen, @"detail": detail };
    [[Mixpanel sharedInstance] track:@"Screen" properties:properties];
}

@end
