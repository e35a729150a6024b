#import <HealthKit/HealthKit.h>

@interface HealthAccess : NSObject

+ (void)requestWithStore:(HKHealthStore *)store completion:(void (^)(BOOL granted))completion;

@end
