#import "RKReadingSession.h"

@interface RKReadingSession ()
@property (nonatomic, readwrite) NSInteger position;
@property (nonatomic, copy, readwrite) NSString *spokenTitle;
@property (nonatomic, copy) NSArray<NSString *> *titles;
@end

@implementation RKReadingSession

- (instancetype)init {
    if ((self = [super init])) {
        _position = -1;
        _spokenTitle = @"";
        _titles = @[];
    }
    return self;
}

- (void)startWithTitles:(NSArray<NSString *> *)titles {
    self.titles = titles;
    self.position = -1;
    self.spokenTitle = @"";
}

- (BOOL)advance {
    if (self.position + 1 >= (NSInteger)self.titles.count) {
        return NO;
    }
    self.position += 1;
    self.spokenTitle = self.titles[(NSUInteger)self.position];
    return YES;
}

@end
