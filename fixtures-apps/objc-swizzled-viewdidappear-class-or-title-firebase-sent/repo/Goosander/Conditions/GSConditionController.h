#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface GSConditionController : UIViewController
- (instancetype)initWithName:(NSString *)name;
@end

NS_ASSUME_NONNULL_END
