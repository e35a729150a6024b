#import "FRCard.h"

@implementation FRCard

- (instancetype)initWithSlot:(NSString *)slot {
    if ((self = [super init])) {
        _slot = [slot copy];
    }
    return self;
}

@end
