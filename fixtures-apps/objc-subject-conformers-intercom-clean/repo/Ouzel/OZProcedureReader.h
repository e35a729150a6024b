#import <Foundation/Foundation.h>
#import "OZSubject.h"

@interface OZProcedureReader : NSObject
- (void)readWithCompletion:(void (^)(NSArray<OZProcedure *> *procedures))completion;
@end
