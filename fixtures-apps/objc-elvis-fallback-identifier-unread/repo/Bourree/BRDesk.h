#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface BRDesk : NSObject
- (void)askWithCompletion:(void (^)(BOOL granted))completion NS_SWIFT_NAME(ask(completion:));
- (void)openShelf:(nullable HKClinicalTypeIdentifier)identifier completion:(void (^)(NSArray<NSString *> *titles))completion;
@end

NS_ASSUME_NONNULL_END
