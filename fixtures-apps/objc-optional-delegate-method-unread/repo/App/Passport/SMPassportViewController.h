#import <UIKit/UIKit.h>

@interface SMPassportViewController : UITableViewController
@end
