// asks: clinicalNote immunization | reads: clinicalNote immunization
// NSOperation subclasses on a queue, each with its type
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface ReadOperation : NSOperation
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) HKClinicalType *type;
@end
@implementation ReadOperation
- (void)main {
    if (self.isCancelled) { return; }
    HKAnchoredObjectQuery *query = [[HKAnchoredObjectQuery alloc] initWithType:self.type predicate:nil anchor:nil limit:HKObjectQueryNoLimit resultsHandler:^(HKAnchoredObjectQuery *q, NSArray<__kindof HKSample *> *added, NSArray<HKDeletedObject *> *deleted, HKQueryAnchor *anchor, NSError *error) {
        NSLog(@"%lu added", (unsigned long)added.count);
    }];
    [self.store executeQuery:query];
}
@end

@interface Records : NSObject
@property (nonatomic, strong) NSOperationQueue *queue;
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    self.queue = [NSOperationQueue new];
    HKClinicalType *notes = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierClinicalNoteRecord], *shots = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:notes, shots, nil] completion:^(BOOL success, NSError *error) {
        ReadOperation *first = [ReadOperation new], *second = [ReadOperation new];
        first.store = second.store = store;
        first.type = notes;
        second.type = shots;
        [second addDependency:first];
        [self.queue addOperations:@[first, second] waitUntilFinished:NO];
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@end
@implementation AppDelegate { Records *_records; }
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    _records = [Records new];
    [_records load];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
