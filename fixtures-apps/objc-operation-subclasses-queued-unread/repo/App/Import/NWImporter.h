#import <HealthKit/HealthKit.h>

@class NWImportOperation;

@interface NWImporter : NSObject
- (void)requestAccess:(void (^)(BOOL granted))completion;
- (void)importAll:(void (^)(NSArray<NWImportOperation *> *finished))completion;
@end
