#import <UIKit/UIKit.h>
#import "MLAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([MLAppDelegate class]));
    }
}
