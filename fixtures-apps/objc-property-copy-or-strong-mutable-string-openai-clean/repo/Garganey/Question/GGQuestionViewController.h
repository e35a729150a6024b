#import <UIKit/UIKit.h>

@class GGQuestionDesk;

NS_ASSUME_NONNULL_BEGIN

@interface GGQuestionViewController : UIViewController
- (instancetype)initWithDesk:(GGQuestionDesk *)desk;
@end

NS_ASSUME_NONNULL_END
