#import <UIKit/UIKit.h>

@interface NWHandoverViewController : UITableViewController
@end
