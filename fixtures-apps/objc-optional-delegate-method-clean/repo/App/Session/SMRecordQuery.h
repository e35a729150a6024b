#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface SMRecordQuery : NSObject
+ (void)runWithIdentifier:(HKClinicalTypeIdentifier)identifier
                    store:(HKHealthStore *)store
                    names:(void (^)(NSArray<NSString *> *names))handler;
@end

NS_ASSUME_NONNULL_END
