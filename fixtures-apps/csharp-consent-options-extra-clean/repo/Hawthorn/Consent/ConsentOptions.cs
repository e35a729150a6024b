using HealthKit;

namespace Hawthorn.Consent;

public sealed class ConsentOptions
{
    /// <summary>What every referral needs.</summary>
    public HKClinicalTypeIdentifier[] Types { get; init; } = [HKClinicalTypeIdentifier.ConditionRecord];

    /// <summary>What this edition of the app needs besides.</summary>
    public HKClinicalTypeIdentifier[] Extra { get; init; } = [];
}
