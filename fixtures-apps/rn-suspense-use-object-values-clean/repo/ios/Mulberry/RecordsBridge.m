#import <React/RCTBridgeModule.h>

@interface RCT_EXTERN_REMAP_MODULE(MulberryRecords, RecordsBridge, NSObject)
RCT_EXTERN_METHOD(requestAccess:(NSArray<NSString *> *)identifiers resolver:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject)
RCT_EXTERN_METHOD(list:(NSString *)identifier resolver:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject)
@end
