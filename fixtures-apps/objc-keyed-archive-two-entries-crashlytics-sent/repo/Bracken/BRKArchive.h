#import <Foundation/Foundation.h>
#import "BRKEntry.h"

NS_ASSUME_NONNULL_BEGIN

@interface BRKArchive : NSObject
- (instancetype)initWithName:(NSString *)name;
- (void)save:(BRKEntry *)entry;
- (nullable BRKEntry *)restore;
@end

NS_ASSUME_NONNULL_END
