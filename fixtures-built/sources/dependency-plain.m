// The clean twin of the library: it reads steps.
#import "healthkit.h"
@interface OwnStepBridge : NSObject
- (id)readSteps;
@end
@implementation OwnStepBridge
- (id)readSteps {
  return [[HKHealthStore alloc] init];
}
@end
