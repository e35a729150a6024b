#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_OPTIONS(NSUInteger, HLScope) {
    HLScopeLabs = 1 << 0,
    HLScopeVitals = 1 << 1,
    HLScopeVaccines = 1 << 2,
};

/// The types that belong to the scopes of a mask.
FOUNDATION_EXPORT NSSet<HKObjectType *> *HLTypesForScope(HLScope scope);

NS_ASSUME_NONNULL_END
