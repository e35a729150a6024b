#import <UIKit/UIKit.h>
#import "HWTAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([HWTAppDelegate class]));
    }
}
