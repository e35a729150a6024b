#import <UIKit/UIKit.h>
#import "RSHAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass(RSHAppDelegate.class));
    }
}
