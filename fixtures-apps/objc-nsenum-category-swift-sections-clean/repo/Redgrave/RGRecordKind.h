#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, RGRecordKind) {
    RGRecordKindImmunization,
    RGRecordKindLabResult,
    RGRecordKindVitalSign,
};

@interface HKClinicalType (RGRecordKind)

+ (HKClinicalType *)rg_typeForKind:(RGRecordKind)kind NS_SWIFT_NAME(type(for:));

@end

NS_ASSUME_NONNULL_END
