#import <UIKit/UIKit.h>
@class MLDatabase;

@interface MLListViewController : UITableViewController <UISearchBarDelegate>
- (instancetype)initWithDatabase:(MLDatabase *)database;
@end
