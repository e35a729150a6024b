#import "BSLRecents.h"

static NSString *const BSLRecentsKey = @"recents";

@implementation BSLRecents {
    NSUserDefaults *_defaults;
}

- (instancetype)initWithDefaults:(NSUserDefaults *)defaults {
    if (self = [super init]) {
        _defaults = defaults;
    }
    return self;
}

- (NSArray<NSString *> *)searches {
    return [_defaults stringArrayForKey:BSLRecentsKey] ?: @[];
}

- (void)remember:(NSString *)entry {
    NSMutableArray<NSString *> *all = [self.searches mutableCopy];
    [all removeObject:entry];
    [all insertObject:entry atIndex:0];
    [_defaults setObject:all forKey:BSLRecentsKey];
}

@end
