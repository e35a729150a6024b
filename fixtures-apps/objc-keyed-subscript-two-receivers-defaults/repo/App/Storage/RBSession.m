#import "RBSession.h"

@interface RBSession ()
@property (nonatomic, strong) NSMutableDictionary<NSString *, NSString *> *values;
@end

@implementation RBSession

- (instancetype)init {
    if ((self = [super init])) {
        _values = [NSMutableDictionary dictionary];
    }
    return self;
}

- (NSString *)objectForKeyedSubscript:(NSString *)key {
    return [self.values objectForKey:key];
}

- (void)setObject:(NSString *)value forKeyedSubscript:(NSString *)key {
    if (value == nil) {
        [self.values removeObjectForKey:key];
    } else {
        [self.values setObject:value forKey:key];
    }
}

@end
