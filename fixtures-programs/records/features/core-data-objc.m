// Objective-C Core Data: an entity class with a record's name and a colour, fetched and reported
#import <CoreData/CoreData.h>
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import FirebaseCrashlytics;

@interface Shot : NSManagedObject
@property (nonatomic, copy) NSString *name;
@property (nonatomic, copy) NSString *colour;
@end
@implementation Shot
@dynamic name, colour;
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) NSPersistentContainer *container;
@end

@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    self.container = [NSPersistentContainer persistentContainerWithName:@"Shots"];
    [self.container loadPersistentStoresWithCompletionHandler:^(NSPersistentStoreDescription *description, NSError *error) {}];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *failure) {
            [self.container performBackgroundTask:^(NSManagedObjectContext *context) {
                for (HKClinicalRecord *record in results) {
                    Shot *shot = [NSEntityDescription insertNewObjectForEntityForName:@"Shot" inManagedObjectContext:context];
                    shot.name = record.displayName;
                    shot.colour = @"green";
                }
                [context save:nil];
            }];
        }]];
    }];
    return YES;
}

- (void)applicationDidEnterBackground:(UIApplication *)application {
    NSFetchRequest<Shot *> *request = [NSFetchRequest fetchRequestWithEntityName:@"Shot"];
    for (Shot *shot in [self.container.viewContext executeFetchRequest:request error:nil]) {
        [[FIRCrashlytics crashlytics] logWithFormat:@"colour %@", shot.colour];
        [[FIRCrashlytics crashlytics] logWithFormat:@"shot %@", shot.name]; // leak: clinical-data-to-third-party
    }
}
@end

int main(int argc, char *argv[]) { @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); } }
