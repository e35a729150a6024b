#import "UIViewController+YRWLabels.h"
#import <objc/runtime.h>
@import Sentry;

static const void *YRWScreenNameKey = &YRWScreenNameKey;
static const void *YRWSelectedTitleKey = &YRWSelectedTitleKey;

@implementation UIViewController (YRWLabels)

- (NSString *)yrw_screenName {
    return objc_getAssociatedObject(self, YRWScreenNameKey);
}

- (void)setYrw_screenName:(NSString *)name {
    objc_setAssociatedObject(self, YRWScreenNameKey, name, OBJC_ASSOCIATION_COPY_NONATOMIC);
}

- (NSString *)yrw_selectedTitle {
    return objc_getAssociatedObject(self, YRWSelectedTitleKey);
}

- (void)setYrw_selectedTitle:(NSString *)title {
    objc_setAssociatedObject(self, YRWSelectedTitleKey, title, OBJC_ASSOCIATION_COPY_NONATOMIC);
}

- (void)yrw_leaveCrumb {
    SentryBreadcrumb *crumb = [[SentryBreadcrumb alloc] initWithLevel:kSentryLevelInfo category:@"screen"];
    crumb.message = self.yrw_selectedTitle;
    [SentrySDK addBreadcrumb:crumb];
}

@end
