#import <UIKit/UIKit.h>

@interface OZLeafletsController : UITableViewController
@end
