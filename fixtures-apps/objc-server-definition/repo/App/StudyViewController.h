#import <UIKit/UIKit.h>

@interface StudyViewController : UITableViewController

@end
