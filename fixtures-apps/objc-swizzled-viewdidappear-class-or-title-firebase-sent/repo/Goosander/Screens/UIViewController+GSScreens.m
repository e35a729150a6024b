#import "UIViewController+GSScreens.h"
#import "GSScreenLog.h"
#import <objc/runtime.h>

@implementation UIViewController (GSScreens)

+ (void)load {
    static dispatch_once_t once;
    dispatch_once(&once, ^{
        Method original = class_getInstanceMethod(self, @selector(viewDidAppear:));
        Method counted = class_getInstanceMethod(self, @selector(gs_viewDidAppear:));
        method_exchangeImplementations(original, counted);
    });
}

- (void)gs_viewDidAppear:(BOOL)animated {
    [self gs_viewDidAppear:animated];
    NSString *screen = self.title ?: NSStringFromClass(self.class);
    if ([NSStringFromClass(self.class) hasPrefix:@"GS"]) {
        [GSScreenLog screenAppeared:screen];
    }
}

@end
