using HealthKit;
using Moorcroft.Health;

namespace Moorcroft.Screens;

public sealed class MedicationsController(FeedFactory feeds)
    : FeedController(feeds(HKClinicalTypeIdentifier.MedicationRecord), "Medicines");
