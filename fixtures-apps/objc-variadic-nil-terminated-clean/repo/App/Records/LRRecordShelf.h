#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface LRRecordShelf : NSObject
- (void)askWithCompletion:(void (^)(BOOL asked))completion;
/// Loads each kind in turn; the handler is called once a kind, on the main queue.
- (void)loadWithHandler:(void (^)(NSArray<NSString *> *names))handler
                  kinds:(HKClinicalTypeIdentifier)first, ... NS_REQUIRES_NIL_TERMINATION;
@end

NS_ASSUME_NONNULL_END
