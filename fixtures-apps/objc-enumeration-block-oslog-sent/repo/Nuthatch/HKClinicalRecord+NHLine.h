#import <HealthKit/HealthKit.h>

@interface HKClinicalRecord (NHLine)
- (NSString *)nh_line;
@end
