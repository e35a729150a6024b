#import <UIKit/UIKit.h>

@interface PGHomeViewController : UITableViewController
@end
