#import <UIKit/UIKit.h>

@interface FamilyMenuViewController : UITableViewController

@end
