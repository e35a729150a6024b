#import <UIKit/UIKit.h>

@interface FRLessonController : UIViewController
@end
