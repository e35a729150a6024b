#import "AppDelegate.h"
#import "TRRoundController.h"
@import FirebaseCore;

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    [FIRApp configure];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[TRRoundController new]];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
