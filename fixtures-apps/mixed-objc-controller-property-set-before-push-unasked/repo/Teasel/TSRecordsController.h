#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface TSRecordsController : UITableViewController
@property (nonatomic, strong, nullable) HKHealthStore *healthStore;
@property (nonatomic, strong, nullable) HKClinicalType *recordType;
@property (nonatomic) NSUInteger limit;
@end

NS_ASSUME_NONNULL_END
