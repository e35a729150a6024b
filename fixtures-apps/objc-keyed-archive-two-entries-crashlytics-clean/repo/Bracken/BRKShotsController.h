#import <UIKit/UIKit.h>

@interface BRKShotsController : UITableViewController
@end
