#import "HWTAppDelegate.h"
#import "HWTDesk.h"
#import "HWTAllergyController.h"
#import "HWTLabController.h"
#import "HWTCoverageController.h"

static NSString *const HWTPrivacyPolicy = @"https://hawthorn.clinic/privacy";

@implementation HWTAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    [[HWTDesk sharedDesk] askForAccess];
    UITabBarController *tabs = [UITabBarController new];
    HWTCoverageController *coverage = [HWTCoverageController new];
    tabs.viewControllers = @[[HWTAllergyController new], [[UINavigationController alloc] initWithRootViewController:[HWTLabController new]], coverage];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = tabs;
    [self.window makeKeyAndVisible];
    [coverage performSelector:@selector(fetch) withObject:nil afterDelay:2.0];
    return YES;
}

- (void)openPrivacyPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:HWTPrivacyPolicy] options:@{} completionHandler:nil];
}

@end
