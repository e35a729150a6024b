#import <UIKit/UIKit.h>

@interface LabsViewController : UITableViewController

@end
