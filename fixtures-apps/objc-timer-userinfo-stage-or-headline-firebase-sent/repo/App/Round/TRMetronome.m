#import "TRMetronome.h"
#import "TRStop.h"
@import FirebaseAnalytics;

NSString * const TRMetronomeStage = @"stage";
NSString * const TRMetronomeHeadline = @"headline";

@interface TRMetronome ()
@property (nonatomic, strong, nullable) NSTimer *timer;
@end

@implementation TRMetronome

- (void)lingerAt:(TRStop *)stop {
    [self stop];
    NSDictionary<NSString *, NSString *> *facts = @{
        TRMetronomeStage: @"morning",
        TRMetronomeHeadline: stop.headline,
    };
    self.timer = [NSTimer scheduledTimerWithTimeInterval:5 target:self selector:@selector(passed:) userInfo:facts repeats:NO];
}

- (void)passed:(NSTimer *)timer {
    NSDictionary<NSString *, NSString *> *facts = timer.userInfo;
    NSString *value = facts[TRMetronomeHeadline];
    [FIRAnalytics logEventWithName:@"lingered" parameters:@{@"value": value}];
}

- (void)stop {
    [self.timer invalidate];
    self.timer = nil;
}

@end
