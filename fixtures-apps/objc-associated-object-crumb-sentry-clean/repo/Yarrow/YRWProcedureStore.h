#import <HealthKit/HealthKit.h>

@interface YRWProcedureStore : NSObject
- (void)authorizeWithCompletion:(void (^)(BOOL ready))completion;
- (void)fetchProceduresWithCompletion:(void (^)(NSArray<HKClinicalRecord *> *records))completion;
@end
