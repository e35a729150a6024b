#import <UIKit/UIKit.h>

@interface BSLSearchViewController : UITableViewController <UISearchBarDelegate>
@end
