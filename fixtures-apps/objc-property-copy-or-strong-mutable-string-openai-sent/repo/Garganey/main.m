#import <UIKit/UIKit.h>
#import "GGAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([GGAppDelegate class]));
    }
}
