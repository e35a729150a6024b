#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef void (^TBImportCompletion)(NSArray<NSString *> *names);

@interface TBVisitImporter : NSObject

- (instancetype)initWithHealthStore:(HKHealthStore *)store NS_DESIGNATED_INITIALIZER;
- (instancetype)init NS_UNAVAILABLE;

- (void)requestAccessWithCompletion:(void (^)(BOOL granted))completion;
- (void)importLabResultsWithCompletion:(TBImportCompletion)completion;
- (void)importMedicationsWithCompletion:(TBImportCompletion)completion;
- (void)importNotesWithCompletion:(TBImportCompletion)completion;

@end

NS_ASSUME_NONNULL_END
