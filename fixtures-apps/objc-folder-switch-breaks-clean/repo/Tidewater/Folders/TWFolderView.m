#import "TWFolderView.h"

@interface TWFolderView ()
@property (nonatomic, copy) NSString *heading;
@end

@implementation TWFolderView

- (instancetype)initWithHeading:(NSString *)heading {
    self = [super initWithFrame:CGRectZero];
    if (self) {
        _heading = [heading copy];
        self.numberOfLines = 0;
        self.text = heading;
    }
    return self;
}

- (void)showNames:(NSArray<NSString *> *)names {
    NSString *list = [names componentsJoinedByString:@"\n"];
    self.text = [NSString stringWithFormat:@"%@\n%@", self.heading, list];
}

@end
