#import "RKSessionWatcher.h"
@import FirebaseCrashlytics;

static void *RKSessionContext = &RKSessionContext;

@interface RKSessionWatcher ()
@property (nonatomic, strong) RKReadingSession *session;
@property (nonatomic, copy) NSString *watched;
@end

@implementation RKSessionWatcher

- (instancetype)initWithSession:(RKReadingSession *)session {
    if ((self = [super init])) {
        _session = session;
        _watched = @"position";
        [session addObserver:self forKeyPath:_watched options:NSKeyValueObservingOptionNew context:RKSessionContext];
    }
    return self;
}

- (void)dealloc {
    [_session removeObserver:self forKeyPath:_watched context:RKSessionContext];
}

- (void)observeValueForKeyPath:(NSString *)keyPath ofObject:(id)object change:(NSDictionary<NSKeyValueChangeKey, id> *)change context:(void *)context {
    if (context != RKSessionContext) {
        [super observeValueForKeyPath:keyPath ofObject:object change:change context:context];
        return;
    }
    [[FIRCrashlytics crashlytics] setCustomValue:change[NSKeyValueChangeNewKey] forKey:@"reading_place"];
}

@end
