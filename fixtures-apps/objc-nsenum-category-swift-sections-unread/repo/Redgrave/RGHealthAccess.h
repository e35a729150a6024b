#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface RGHealthAccess : NSObject

@property (class, nonatomic, readonly) RGHealthAccess *shared;
@property (nonatomic, strong, readonly) HKHealthStore *store;

- (void)requestWithCompletion:(void (^)(BOOL granted))completion;

@end

NS_ASSUME_NONNULL_END
