#import <UIKit/UIKit.h>

@interface DLFolderViewController : UIViewController
@end
