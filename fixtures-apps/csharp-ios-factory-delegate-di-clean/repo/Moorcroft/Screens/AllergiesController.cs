using HealthKit;
using Moorcroft.Health;

namespace Moorcroft.Screens;

public sealed class AllergiesController(FeedFactory feeds)
    : FeedController(feeds(HKClinicalTypeIdentifier.AllergyRecord), "Allergies");
