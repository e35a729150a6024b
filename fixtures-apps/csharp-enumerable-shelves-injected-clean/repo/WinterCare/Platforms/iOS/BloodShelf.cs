using HealthKit;

namespace WinterCare.Platforms.iOS;

public sealed class BloodShelf() : HealthShelf(HKClinicalTypeIdentifier.LabResultRecord);
