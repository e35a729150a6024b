#import "MPTAppDelegate.h"
#import "MPTBillController.h"

@implementation MPTAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[[MPTBillController alloc] init]];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
