#import <Foundation/Foundation.h>
#import "LSRow.h"

NS_ASSUME_NONNULL_BEGIN

@interface LSVaccineReader : NSObject
- (void)readRowsWithCompletion:(void (^)(NSArray<LSRow *> *rows))completion;
@end

NS_ASSUME_NONNULL_END
