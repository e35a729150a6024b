#import "LabTelemetry.h"
#import <FirebaseAnalytics/FirebaseAnalytics.h>

static void *LabTelemetryContext = &LabTelemetryContext;

@interface LabTelemetry ()

@property (nonatomic, strong) LabStore *store;

@end

@implementation LabTelemetry

- (instancetype)initWithStore:(LabStore *)store {
    if (self = [super init]) {
        _store = store;
        [store addObserver:self forKeyPath:NSStringFromSelector(@selector(labCount)) options:NSKeyValueObservingOptionNew context:LabTelemetryContext];
    }
    return self;
}

- (void)dealloc {
    [_store removeObserver:self forKeyPath:NSStringFromSelector(@selector(labCount)) context:LabTelemetryContext];
}

- (void)observeValueForKeyPath:(NSString *)keyPath ofObject:(id)object change:(NSDictionary<NSKeyValueChangeKey, id> *)change context:(void *)context {
    if (context != LabTelemetryContext) {
        [super observeValueForKeyPath:keyPath ofObject:object change:change context:context];
        return;
    }
    id value = change[NSKeyValueChangeNewKey];
    [FIRAnalytics logEventWithName:@"labs_changed" parameters:@{keyPath : value}];
}

@end
