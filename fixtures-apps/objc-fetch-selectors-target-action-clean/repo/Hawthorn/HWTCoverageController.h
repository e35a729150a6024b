#import <UIKit/UIKit.h>

@interface HWTCoverageController : UIViewController
- (void)fetch;
@end
