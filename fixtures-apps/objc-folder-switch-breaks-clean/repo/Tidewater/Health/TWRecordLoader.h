#import <Foundation/Foundation.h>
#import "TWFolder.h"

NS_ASSUME_NONNULL_BEGIN

@interface TWRecordLoader : NSObject
- (void)authorizeWithCompletion:(void (^)(BOOL granted))completion;
- (void)loadFolder:(TWFolder)folder completion:(void (^)(NSArray<NSString *> *names))completion;
@end

NS_ASSUME_NONNULL_END
