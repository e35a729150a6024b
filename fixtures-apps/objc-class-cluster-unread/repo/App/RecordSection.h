#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, RecordSectionKind) {
    RecordSectionKindLabs,
    RecordSectionKindMedications,
    RecordSectionKindVitalSigns,
};

/// A class cluster: the factory returns a private subclass.
@interface RecordSection : NSObject

@property (nonatomic, readonly) NSString *title;
@property (nonatomic, readonly) HKClinicalType *type;
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *records;

+ (instancetype)sectionWithKind:(RecordSectionKind)kind;

@end

NS_ASSUME_NONNULL_END
