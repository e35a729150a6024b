#import <Foundation/Foundation.h>

@interface RSHBoard : NSObject
- (void)open;
@end
