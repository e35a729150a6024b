using HealthKit;

namespace WinterCare.Platforms.iOS;

public sealed class PlanShelf() : HealthShelf(HKClinicalTypeIdentifier.CoverageRecord);
