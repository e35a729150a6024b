#import <Foundation/Foundation.h>

@interface BSLRecents : NSObject

@property (nonatomic, readonly) NSArray<NSString *> *searches;

- (instancetype)initWithDefaults:(NSUserDefaults *)defaults;
- (void)remember:(NSString *)entry;

@end
