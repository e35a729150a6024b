#import <React/RCTConvert.h>
#import "RBSection.h"

@interface RCTConvert (RBSection)
+ (RBSection)RBSection:(id)json;
@end
