#import "TRStop.h"

@implementation TRStop

- (instancetype)initWithHeadline:(NSString *)headline since:(NSDate *)since {
    if ((self = [super init])) {
        _headline = [headline copy];
        _since = since;
    }
    return self;
}

@end
