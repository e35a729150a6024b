#import <UIKit/UIKit.h>

@interface FLTRecordsViewController : UITableViewController
@end
