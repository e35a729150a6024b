#import <UIKit/UIKit.h>

@interface NHBookController : UITableViewController
@end
