#import <React/RCTBridgeModule.h>
#import <React/RCTEventEmitter.h>
