#import <UIKit/UIKit.h>

@interface TRRoundController : UITableViewController
@end
