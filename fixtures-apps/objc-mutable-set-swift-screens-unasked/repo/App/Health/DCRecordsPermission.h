#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface DCRecordsPermission : NSObject

- (instancetype)initWithStore:(HKHealthStore *)store;
- (void)askWithCompletion:(void (^)(BOOL isAllowed))completion;

@end

NS_ASSUME_NONNULL_END
