#import "RBPreferences.h"

@implementation RBPreferences

- (NSString *)objectForKeyedSubscript:(NSString *)key {
    return [NSUserDefaults.standardUserDefaults stringForKey:key];
}

- (void)setObject:(NSString *)value forKeyedSubscript:(NSString *)key {
    [NSUserDefaults.standardUserDefaults setObject:value forKey:key];
}

@end
