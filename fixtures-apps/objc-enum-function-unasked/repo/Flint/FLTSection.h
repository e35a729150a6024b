#import <HealthKit/HealthKit.h>

typedef NS_ENUM(NSInteger, FLTSection) {
    FLTSectionConditions,
    FLTSectionImmunizations,
    FLTSectionProcedures
};

static const NSInteger FLTSectionCount = 3;

FOUNDATION_EXTERN HKClinicalType *FLTClinicalTypeForSection(FLTSection section);
FOUNDATION_EXTERN NSString *FLTTitleForSection(FLTSection section);
