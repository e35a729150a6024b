#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface GRSCardViewController : UIViewController
@end

NS_ASSUME_NONNULL_END
