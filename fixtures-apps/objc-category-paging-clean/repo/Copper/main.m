#import <UIKit/UIKit.h>
#import "CPRAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([CPRAppDelegate class]));
    }
}
