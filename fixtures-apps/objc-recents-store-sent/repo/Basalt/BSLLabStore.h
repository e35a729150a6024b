#import <HealthKit/HealthKit.h>

@interface BSLLabStore : NSObject
- (void)loadWithCompletion:(void (^)(NSArray<HKClinicalRecord *> *labs))completion;
@end
