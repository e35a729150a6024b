#import <UIKit/UIKit.h>

@interface GFOverviewController : UITableViewController
@end
