#import <UIKit/UIKit.h>

@interface BBFolderViewController : UITableViewController
@end
