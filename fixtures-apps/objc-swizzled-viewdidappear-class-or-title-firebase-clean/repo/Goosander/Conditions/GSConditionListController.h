#import <UIKit/UIKit.h>

@interface GSConditionListController : UITableViewController
@end
