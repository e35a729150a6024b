#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface BBImporter : NSObject

- (instancetype)initWithStore:(HKHealthStore *)store type:(HKClinicalType *)type NS_DESIGNATED_INITIALIZER;
- (instancetype)init NS_UNAVAILABLE;
- (void)importWithCompletion:(void (^)(NSArray<NSString *> *names))completion;

@end

NS_ASSUME_NONNULL_END
