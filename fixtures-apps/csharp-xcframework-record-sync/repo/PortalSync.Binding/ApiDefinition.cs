using System;
using Foundation;
using HealthKit;

namespace PortalSync
{
    [BaseType(typeof(NSObject))]
    [DisableDefaultCtor]
    interface PSRecordSync
    {
        [Export("initWithStore:")]
        NativeHandle Constructor(HKHealthStore store);

        [Export("collectWithCompletion:")]
        void Collect(Action<string[]> completion);
    }
}
