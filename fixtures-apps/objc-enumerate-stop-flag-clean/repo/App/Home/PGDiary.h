#import <Foundation/Foundation.h>

@interface PGDiary : NSObject
@property (nonatomic, copy, readonly) NSArray<NSString *> *notes;
- (void)addNote:(NSString *)note;
@end
