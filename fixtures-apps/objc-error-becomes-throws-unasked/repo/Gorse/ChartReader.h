#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface ChartReader : NSObject
- (BOOL)fetchType:(HKClinicalType *)type error:(NSError **)error;
@end

NS_ASSUME_NONNULL_END
