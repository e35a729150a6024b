#import "FLTSection.h"

@interface FLTRecordService : NSObject

- (void)authorizeWithCompletion:(dispatch_block_t)completion;
- (void)loadSection:(FLTSection)section completion:(void (^)(NSArray<NSString *> *names))completion;

@end
