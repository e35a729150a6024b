#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>

@interface NameListViewController : UITableViewController

@property (nonatomic, copy) HKClinicalTypeIdentifier identifier;

@end
