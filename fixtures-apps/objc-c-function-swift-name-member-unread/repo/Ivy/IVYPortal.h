#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

NS_SWIFT_NAME(Portal)
@interface IVYPortal : NSObject
@end

FOUNDATION_EXPORT void IVYPortalRead(HKClinicalType *type, HKHealthStore *store) NS_SWIFT_NAME(Portal.read(_:in:));

NS_ASSUME_NONNULL_END
