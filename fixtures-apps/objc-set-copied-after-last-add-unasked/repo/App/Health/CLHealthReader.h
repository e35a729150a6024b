#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef void (^CLNamesBlock)(NSArray<NSString *> *names);

@interface CLHealthReader : NSObject

- (instancetype)initWithStore:(HKHealthStore *)store;
- (void)diagnoses:(CLNamesBlock)completion;
- (void)procedures:(CLNamesBlock)completion;
- (void)coverage:(CLNamesBlock)completion;

@end

NS_ASSUME_NONNULL_END
