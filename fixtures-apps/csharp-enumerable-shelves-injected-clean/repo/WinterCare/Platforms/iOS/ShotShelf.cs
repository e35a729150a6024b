using HealthKit;

namespace WinterCare.Platforms.iOS;

public sealed class ShotShelf() : HealthShelf(HKClinicalTypeIdentifier.ImmunizationRecord);
