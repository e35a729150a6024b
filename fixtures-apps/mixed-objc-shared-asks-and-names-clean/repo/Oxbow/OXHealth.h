#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface OXHealth : NSObject

@property (class, nonatomic, readonly) OXHealth *shared;

- (void)askForTypes:(NSSet<HKObjectType *> *)types completion:(void (^)(BOOL granted))completion NS_SWIFT_NAME(ask(for:completion:));

- (void)namesOfType:(HKClinicalType *)type completion:(void (^)(NSArray<NSString *> *names))completion NS_SWIFT_NAME(names(of:completion:));

@end

NS_ASSUME_NONNULL_END
