#import "LRAppDelegate.h"
#import "LRSpeakerViewController.h"

@implementation LRAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    LRSpeakerViewController *speaker = [[LRSpeakerViewController alloc] init];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:speaker];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
