#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/// Settings that outlive the app.
@interface RBPreferences : NSObject
- (nullable NSString *)objectForKeyedSubscript:(NSString *)key;
- (void)setObject:(nullable NSString *)value forKeyedSubscript:(NSString *)key;
@end

NS_ASSUME_NONNULL_END
