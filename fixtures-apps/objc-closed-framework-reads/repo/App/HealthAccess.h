#import <HealthKit/HealthKit.h>

@interface HealthAccess : NSObject

@property (nonatomic, strong, readonly) HKHealthStore *store;
@property (nonatomic, strong, readonly) HKClinicalType *immunization;

- (void)request:(void (^)(BOOL granted))completion;

@end
