#import <UIKit/UIKit.h>

@interface CPRVisitViewController : UITableViewController
@end
