#import <UIKit/UIKit.h>

@interface YRWProceduresController : UITableViewController
@end
