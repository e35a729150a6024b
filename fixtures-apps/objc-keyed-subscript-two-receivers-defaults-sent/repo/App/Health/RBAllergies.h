#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface RBAllergies : NSObject
- (void)loadWithCompletion:(void (^)(NSArray<HKClinicalRecord *> *records))completion;
@end

NS_ASSUME_NONNULL_END
