#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface CLHealthAccess : NSObject

- (instancetype)initWithStore:(HKHealthStore *)store;
- (void)requestWithCompletion:(void (^)(BOOL granted))completion;

@end

NS_ASSUME_NONNULL_END
