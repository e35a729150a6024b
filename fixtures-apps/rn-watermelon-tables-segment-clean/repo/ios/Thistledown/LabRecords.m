#import <React/RCTBridgeModule.h>

@interface RCT_EXTERN_MODULE(LabRecords, NSObject)
RCT_EXTERN_METHOD(authorize:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject)
RCT_EXTERN_METHOD(fetch:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject)
@end
