#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>

@interface HLListViewController : UITableViewController
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *records;
@end
