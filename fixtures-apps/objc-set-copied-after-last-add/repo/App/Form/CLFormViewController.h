#import <UIKit/UIKit.h>

@interface CLFormViewController : UIViewController
@end
