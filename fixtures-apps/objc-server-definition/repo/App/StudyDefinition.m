#import "StudyDefinition.h"

@implementation StudyDefinition

+ (void)fetch:(void (^)(NSArray<HKClinicalType *> *))completion {
    NSURL *url = [NSURL URLWithString:@"https://study.sloe.health/v1/definition.json"];
    [[NSURLSession.sharedSession dataTaskWithURL:url completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
        NSDictionary *definition = data ? [NSJSONSerialization JSONObjectWithData:data options:0 error:nil] : nil;
        NSMutableArray<HKClinicalType *> *types = [NSMutableArray array];
        for (NSString *identifier in definition[@"clinicalTypes"]) {
            HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
            if (type) {
                [types addObject:type];
            }
        }
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(types);
        });
    }] resume];
}

@end
