#import <UIKit/UIKit.h>
#import "FRLessonController.h"
@import FirebaseCore;

static NSString *const FRPrivacyPolicy = @"https://ferrier-stables.org/privacy";

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    [FIRApp configure];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    UIViewController *root = [[FRLessonController alloc] init];
    UIAction *policy = [UIAction actionWithTitle:@"Privacy policy" image:nil identifier:nil handler:^(UIAction *action) {
        [application openURL:[NSURL URLWithString:FRPrivacyPolicy] options:@{} completionHandler:nil];
    }];
    root.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithPrimaryAction:policy];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:root];
    [self.window makeKeyAndVisible];
    return YES;
}

@end

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass(AppDelegate.class));
    }
}
