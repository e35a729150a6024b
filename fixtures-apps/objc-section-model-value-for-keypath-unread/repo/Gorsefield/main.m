#import <UIKit/UIKit.h>
#import "GFAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass(GFAppDelegate.class));
    }
}
