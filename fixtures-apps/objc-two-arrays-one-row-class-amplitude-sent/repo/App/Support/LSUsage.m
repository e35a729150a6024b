#import <Amplitude/Amplitude.h>
#import "LSUsage.h"

@implementation LSUsage

+ (void)start {
    [[Amplitude instance] initializeApiKey:@"larkspur"];
}

+ (void)tapped:(NSString *)title {
    [[Amplitude instance] logEvent:@"row_tapped" withEventProperties:@{@"title": title}];
}

@end
