#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface DLHealthDesk : NSObject
- (void)openWithCompletion:(void (^)(BOOL isOpen))completion;
- (void)collectAllergies:(void (^)(NSArray<NSString *> *lines))completion;
- (void)collectImmunizations:(void (^)(NSArray<NSString *> *lines))completion;
- (void)collectInsurance:(void (^)(NSArray<NSString *> *lines))completion;
@end

NS_ASSUME_NONNULL_END
