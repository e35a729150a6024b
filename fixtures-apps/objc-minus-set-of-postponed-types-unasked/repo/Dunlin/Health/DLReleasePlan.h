#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface DLReleasePlan : NSObject
/// What travel folders will hold one day.
+ (NSSet<HKObjectType *> *)plannedTypes;
/// What this release does not show yet.
+ (NSSet<HKObjectType *> *)postponedTypes;
@end

NS_ASSUME_NONNULL_END
