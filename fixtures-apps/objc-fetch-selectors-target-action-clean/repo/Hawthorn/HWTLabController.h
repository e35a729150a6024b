#import <UIKit/UIKit.h>

@interface HWTLabController : UIViewController
@end
