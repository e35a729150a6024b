#import <UIKit/UIKit.h>

@interface HLHomeViewController : UITableViewController
@end
