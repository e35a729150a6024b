#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface GSScreenLog : NSObject
+ (void)screenAppeared:(NSString *)name;
@end

NS_ASSUME_NONNULL_END
