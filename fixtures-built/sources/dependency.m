// A library that reads records, whether the app wants that or not.
#import "healthkit.h"
@interface OwnHealthBridge : NSObject
- (id)readLabResults;
@end
@implementation OwnHealthBridge
- (id)readLabResults {
  NSLog(@"%@", HKClinicalTypeIdentifierLabResultRecord);
  return [[HKClinicalRecord alloc] init];
}
@end
