#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface LSUsage : NSObject
+ (void)start;
+ (void)tapped:(NSString *)title;
@end

NS_ASSUME_NONNULL_END
