#import "PGDiary.h"

@implementation PGDiary {
    NSMutableArray<NSString *> *_written;
}

- (instancetype)init {
    self = [super init];
    if (self) {
        _written = [NSMutableArray array];
    }
    return self;
}

- (NSArray<NSString *> *)notes {
    return [_written copy];
}

- (void)addNote:(NSString *)note {
    [_written addObject:[note copy]];
}

@end
