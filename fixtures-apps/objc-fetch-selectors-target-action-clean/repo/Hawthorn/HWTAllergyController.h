#import <UIKit/UIKit.h>

@interface HWTAllergyController : UIViewController
@end
