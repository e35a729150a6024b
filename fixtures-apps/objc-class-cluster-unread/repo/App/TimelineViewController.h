#import <UIKit/UIKit.h>

@interface TimelineViewController : UITableViewController

@end
