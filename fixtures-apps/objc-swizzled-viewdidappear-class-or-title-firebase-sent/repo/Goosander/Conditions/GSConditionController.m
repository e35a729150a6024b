#import "GSConditionController.h"

@implementation GSConditionController

- (instancetype)initWithName:(NSString *)name {
    self = [super initWithNibName:nil bundle:nil];
    if (self) {
        self.title = name;
    }
    return self;
}

- (void)loadView {
    UILabel *label = [[UILabel alloc] init];
    label.numberOfLines = 0;
    label.textAlignment = NSTextAlignmentCenter;
    label.backgroundColor = UIColor.systemBackgroundColor;
    label.text = [NSString stringWithFormat:@"%@\n\nAsk at your next visit what this means for you.", self.title];
    self.view = label;
}

@end
