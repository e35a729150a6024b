#import <UIKit/UIKit.h>

@interface MPTBillController : UIViewController
@end
