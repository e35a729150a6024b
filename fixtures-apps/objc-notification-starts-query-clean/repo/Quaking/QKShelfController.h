#import <UIKit/UIKit.h>

@interface QKShelfController : UIViewController
@end
