#import "SyncedProfile.h"

@implementation SyncedProfile

- (void)setText:(NSString *)text forName:(NSString *)name {
    [[NSUbiquitousKeyValueStore defaultStore] setString:text forKey:[@"profile." stringByAppendingString:name]];
}

- (NSString *)textForName:(NSString *)name {
    return [[NSUbiquitousKeyValueStore defaultStore] stringForKey:[@"profile." stringByAppendingString:name]];
}

@end
