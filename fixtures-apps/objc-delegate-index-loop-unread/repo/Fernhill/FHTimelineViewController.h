#import <UIKit/UIKit.h>

@interface FHTimelineViewController : UITableViewController
@end
