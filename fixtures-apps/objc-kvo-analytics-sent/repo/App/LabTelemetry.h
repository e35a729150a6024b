#import "LabStore.h"

@interface LabTelemetry : NSObject

- (instancetype)initWithStore:(LabStore *)store;

@end
