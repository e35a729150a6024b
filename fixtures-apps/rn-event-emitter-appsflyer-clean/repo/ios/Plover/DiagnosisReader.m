#import <React/RCTBridgeModule.h>

@interface RCT_EXTERN_MODULE(DiagnosisReader, NSObject)

RCT_EXTERN_METHOD(read:(RCTPromiseResolveBlock)resolve
                  rejecter:(RCTPromiseRejectBlock)reject)

@end
