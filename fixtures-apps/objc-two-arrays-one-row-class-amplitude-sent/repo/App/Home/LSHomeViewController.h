#import <UIKit/UIKit.h>

@interface LSHomeViewController : UITableViewController
@end
