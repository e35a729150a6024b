@import FirebaseCore;
#import <UIKit/UIKit.h>
#import "BRKShotsController.h"

static NSString *const BRKPrivacyPolicy = @"https://bracken.health/privacy";

@interface BRKAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end

@implementation BRKAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
    [FIRApp configure];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    BRKShotsController *shots = [[BRKShotsController alloc] initWithStyle:UITableViewStyleInsetGrouped];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:shots];
    [self.window makeKeyAndVisible];
    return YES;
}

- (void)openPrivacyPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:BRKPrivacyPolicy] options:@{} completionHandler:nil];
}

@end

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass(BRKAppDelegate.class));
    }
}
