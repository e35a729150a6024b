#import <UIKit/UIKit.h>

@interface CRDoseBoardController : UIViewController
@end
