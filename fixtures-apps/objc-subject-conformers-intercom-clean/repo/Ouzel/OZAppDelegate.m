#import "OZAppDelegate.h"
#import "OZLeafletsController.h"
@import Intercom;

@implementation OZAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    [Intercom setApiKey:@"ios_sdk-90be" forAppId:@"ouzel7"];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[OZLeafletsController new]];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
