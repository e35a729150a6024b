#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/// What is remembered until the app ends.
@interface RBSession : NSObject
- (nullable NSString *)objectForKeyedSubscript:(NSString *)key;
- (void)setObject:(nullable NSString *)value forKeyedSubscript:(NSString *)key;
@end

NS_ASSUME_NONNULL_END
