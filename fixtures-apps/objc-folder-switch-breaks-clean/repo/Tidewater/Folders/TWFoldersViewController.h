#import <UIKit/UIKit.h>

@interface TWFoldersViewController : UIViewController
@end
