using HealthKit;
using Moorcroft.Health;

namespace Moorcroft.Screens;

public sealed class ConditionsController(FeedFactory feeds)
    : FeedController(feeds(HKClinicalTypeIdentifier.ConditionRecord), "Conditions");
