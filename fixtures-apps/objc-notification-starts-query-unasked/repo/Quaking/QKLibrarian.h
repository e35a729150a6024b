#import <Foundation/Foundation.h>

@interface QKLibrarian : NSObject
- (void)open;
@end
