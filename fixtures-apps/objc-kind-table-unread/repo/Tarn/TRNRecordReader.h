#import <Foundation/Foundation.h>
#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, TRNRecordKind) {
    TRNRecordKindLabs,
    TRNRecordKindConditions,
    TRNRecordKindProcedures,
} NS_SWIFT_NAME(RecordKind);

NS_SWIFT_NAME(RecordReader)
@interface TRNRecordReader : NSObject

- (void)requestAccessWithCompletion:(void (^)(BOOL granted))completion NS_SWIFT_NAME(requestAccess(completion:));
- (void)fetchRecordsOfKind:(TRNRecordKind)kind completion:(void (^)(NSArray<HKClinicalRecord *> *records))completion NS_SWIFT_NAME(fetchRecords(of:completion:));

@end

NS_ASSUME_NONNULL_END
