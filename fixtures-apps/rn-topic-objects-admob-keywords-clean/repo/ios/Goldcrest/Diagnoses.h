#import <React/RCTBridgeModule.h>

@interface Diagnoses : NSObject <RCTBridgeModule>
@end
