#import <UIKit/UIKit.h>
#import "OZAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([OZAppDelegate class]));
    }
}
