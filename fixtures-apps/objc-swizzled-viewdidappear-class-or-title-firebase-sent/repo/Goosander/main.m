#import <UIKit/UIKit.h>
#import "GSAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([GSAppDelegate class]));
    }
}
